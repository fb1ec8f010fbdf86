using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Markdown;

/// <summary>Turns a Markdown file into the neutral text tree. Markdig's and AngleSharp's types end here.</summary>
public static class MarkdownReader
{
    /// <summary>The file as a tree. Never throws: what is wrong with it is among the diagnostics, and its words are in the tree all the same.</summary>
    public static MarkdownDocument Read(InputFile file)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var text = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        var lines = new SourceLines(file.Path, text);
        var tags = new RawTags(lines, diagnostics);
        var html = HtmlFromMarkdown.Convert(MappedText.From(text, 0), tags);
        return new()
        {
            Source = new SourceText(file.Path, text, []),
            FrontMatter = FrontMatterFields.Empty,
            Blocks = TreeFromHtml.Convert(html, lines, diagnostics),
            Diagnostics = diagnostics.ToImmutable(),
        };
    }
}
