using System.Text;
using Portfolio.Downloads.Markdown;

namespace Portfolio.Site.Markdown;

/// <summary>A page of Markdown in the making: parts with an empty line between them.</summary>
internal sealed class MarkdownPage
{
    private readonly StringBuilder _text = new();

    /// <param name="title">Words, not Markdown.</param>
    public MarkdownPage(string title) => _text.Append("# ").Append(TextMarkdown.Escaped(title)).Append('\n');

    /// <summary>Items as Markdown, those that say something.</summary>
    public static string ListOf(IEnumerable<string> items) => string.Join('\n', items.Where(item => item.Length > 0).Select(item => "- " + item));

    /// <summary>Markdown; left out where there is none.</summary>
    public void Paragraph(string markdown)
    {
        if (markdown.Length > 0) _text.Append('\n').Append(markdown).Append('\n');
    }

    public void List(IEnumerable<string> items) => Paragraph(ListOf(items));

    /// <summary>A heading and what stands below it; left out where nothing does.</summary>
    public void Section(string heading, string markdown)
    {
        if (markdown.Length == 0) return;
        Paragraph("## " + heading);
        Paragraph(markdown);
    }

    public override string ToString() => _text.ToString();
}
