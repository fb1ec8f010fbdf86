using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Markdown;

/// <summary>Runs as Markdown. What Markdown has no sign for (underlined, small, raised, foreign) keeps its words.</summary>
internal sealed class InlineMarkdown(Func<string, string> resolve)
{
    public string Of(ImmutableArray<Inline> content)
    {
        var text = new StringBuilder();
        Append(text, content);
        return text.ToString().Trim(' ');
    }

    private void Append(StringBuilder text, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextRun run: text.Append(MarkdownEscape.Of(run.Text)); break;
                case CodeSpan code: text.Append(Code(code.Code)); break;
                case LineBreak: text.Append("\\\n"); break;
                case SoftBreak: text.Append(' '); break;
                case Image image: text.Append("![").Append(MarkdownEscape.Of(image.Alternative)).Append("](").Append(Destination(image.Address, image.Title)).Append(')'); break;
                case Link link: AppendLink(text, link); break;
                case Emphasis emphasis: Enclose(text, emphasis.Content, "*"); break;
                case Strong strong: Enclose(text, strong.Content, "**"); break;
                case Strikethrough struck: Enclose(text, struck.Content, "~~"); break;
                case InlineContainer container: Append(text, container.Content); break;
            }
        }
    }

    /// <summary>Space inside the marks would make them no marks: it goes outside.</summary>
    private void Enclose(StringBuilder text, ImmutableArray<Inline> content, string mark)
    {
        var inside = new StringBuilder();
        Append(inside, content);
        var words = inside.ToString();
        var trimmed = words.Trim(' ');
        if (trimmed.Length == 0)
        {
            text.Append(words);
            return;
        }
        text.Append(words.AsSpan(0, words.Length - words.TrimStart(' ').Length));
        text.Append(mark).Append(trimmed).Append(mark);
        text.Append(words.AsSpan(words.TrimEnd(' ').Length));
    }

    private void AppendLink(StringBuilder text, Link link)
    {
        var words = new StringBuilder();
        Append(words, link.Content);
        text.Append('[').Append(words).Append("](").Append(Destination(link.Address, link.Title)).Append(')');
    }

    private string Destination(string address, string? title)
    {
        var resolved = resolve(address);
        var isPlain = resolved.Length > 0 && !resolved.Any(character => char.IsWhiteSpace(character) || character is '(' or ')' or '<' or '>');
        var destination = isPlain ? resolved : $"<{resolved.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>";
        return title is null ? destination : $"{destination} \"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>Between as many marks as are not in it.</summary>
    private static string Code(string code)
    {
        var fence = "`";
        while (code.Contains(fence, StringComparison.Ordinal)) fence += '`';
        var room = code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        return fence + room + code + room + fence;
    }
}
