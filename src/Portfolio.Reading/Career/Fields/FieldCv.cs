using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Reading.Markdown;
using SourceLines = Portfolio.Reading.Markdown.SourceLines;

namespace Portfolio.Reading.Career.Fields;

/// <summary>
/// A CV that stands in the front matter, as the themes of other generators have it (<c>basics</c>, <c>work</c>, <c>education</c>, each a list of
/// keys): it is put into Markdown, and read as if the owner had written that.
/// </summary>
internal static class FieldCv
{
    /// <summary>The document with what its front matter says of a career below its text; null where it says nothing of one.</summary>
    public static MarkdownDocument? Append(MarkdownDocument document)
    {
        var source = document.Source;
        var places = new SourceLines(source.File, source.Text);
        var lines = new FieldLines(places);
        if (!new FieldSections(lines).Write(document.FrontMatter)) return null;
        var text = lines.ToText();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var blocks = MarkdownReader.BlocksOf(text, places, diagnostics);
        return document with
        {
            Source = source with { Text = $"{source.Text.TrimEnd('\n')}\n\n{text.Text}", BodyStart = Math.Min(source.BodyStart, source.Text.TrimEnd('\n').Length + 1) },
            Blocks = [.. document.Blocks, .. blocks],
            Diagnostics = [.. document.Diagnostics.Concat(diagnostics).OrderBy(diagnostic => diagnostic.Place)],
        };
    }
}
