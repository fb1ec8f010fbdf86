using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Markdown;

/// <summary>A Markdown file as a text tree, before anybody asks what it is about.</summary>
public sealed record MarkdownDocument
{
    /// <summary>The file as text. Nothing is marked as private yet: that is the work of the reader of contacts.</summary>
    public required SourceText Source { get; init; }

    public required FrontMatterFields FrontMatter { get; init; }

    /// <summary>Everything below the front matter, in the order of the file, each block with its place.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
