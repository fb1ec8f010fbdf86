using System.Text;
using Portfolio.Model.Career;

namespace Portfolio.Downloads.Markdown;

/// <summary>The owner's own file, as far as it is published: without front matter and comments, which readers never see.</summary>
public static class MarkdownRenderer
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>The source without what is withheld, which <see cref="Model.Privacy.Withholding"/> has cut out already; it ends with one line end.</summary>
    public static string Render(Cv cv)
    {
        var body = BodyOf(cv.Source);
        var hasName = cv.Sections.SelectMany(section => section.Parts).OfType<NameLine>().Any();
        // A name that stands in the front matter alone would be lost with it.
        return hasName || cv.Source.BodyStart == 0 ? body + "\n" : $"# {cv.Name}\n\n{body}\n";
    }

    /// <inheritdoc cref="Render(Cv)"/>
    public static string Render(Letter letter) => BodyOf(letter.Source) + "\n";

    private static string BodyOf(SourceText source) => WithoutComments(source.Text[source.BodyStart..]).Trim('\n', ' ', '\t');

    /// <summary>Comments go; what looks like one inside a fence of code stays.</summary>
    private static string WithoutComments(string text)
    {
        if (!text.Contains(CommentStart, StringComparison.Ordinal)) return text;
        var kept = new StringBuilder(text.Length);
        var (isInComment, isInFence) = (false, false);
        foreach (var line in text.Split('\n'))
        {
            if (!isInComment && line.TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..]) isInFence = !isInFence;
            var visible = isInFence ? line : Visible(line, ref isInComment);
            if (visible.Length > 0 || line.Length == 0) kept.Append(visible).Append('\n');
        }
        return kept.ToString();
    }

    private static string Visible(string line, ref bool isInComment)
    {
        var visible = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length;)
        {
            var mark = isInComment ? CommentEnd : CommentStart;
            var next = line.IndexOf(mark, at, StringComparison.Ordinal);
            if (!isInComment) visible.Append(line, at, (next < 0 ? line.Length : next) - at);
            if (next < 0) break;
            isInComment = !isInComment;
            at = next + mark.Length;
        }
        return visible.ToString();
    }
}
