using System.Text;
using System.Text.RegularExpressions;
using Portfolio.Model.Input;
using Portfolio.Model.Text;

namespace Portfolio.Tests.Reading;

/// <summary>What the tests of the reader share: files out of text, and the words of files and trees.</summary>
internal static partial class Words
{
    public static InputFile File(string text, string path = "cv.md") => new(path, Encoding.UTF8.GetBytes(text));

    public static IEnumerable<string> Of(string text) => Word().Matches(text).Select(match => match.Value);

    public static IEnumerable<string> Of(IEnumerable<Block> blocks) => Of(PlainText.Of([.. blocks]));

    /// <summary>
    /// The words of a Markdown file as an independent, simpler reading sees them: without front matter, comments, tags,
    /// templating and the addresses of links.
    /// </summary>
    public static IEnumerable<string> OfSource(string markdown)
    {
        var text = FrontMatter().Replace(markdown.ReplaceLineEndings("\n"), "");
        foreach (var left in (Regex[])[Comment(), Template(), AttributeList(), Target(), Reference(), ReferenceLink(), Tag(), Fence()]) text = left.Replace(text, " ");
        text = System.Net.WebUtility.HtmlDecode(text);
        // An ordered list's numbers are counted anew, and underscores are marks.
        return Of(Number().Replace(text, " ").Replace('_', ' '));
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.None, 5000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\A---\n(?=[\w-]+:).*?\n---\n", RegexOptions.Singleline, 5000)]
    private static partial Regex FrontMatter();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline, 5000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{%.*?%\}|\{\{.*?\}\}", RegexOptions.Singleline, 5000)]
    private static partial Regex Template();

    [GeneratedRegex(@"\{[:#.][^}\n]*\}", RegexOptions.None, 5000)]
    private static partial Regex AttributeList();

    [GeneratedRegex(@"(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+""[^""]*"")?\)", RegexOptions.None, 5000)]
    private static partial Regex Target();

    [GeneratedRegex(@"^ {0,3}\[[^\]\n]+\]:[ \t]*\S+[^\n]*$", RegexOptions.Multiline, 5000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<=\])\[[^\]\n]*\]", RegexOptions.None, 5000)]
    private static partial Regex ReferenceLink();

    [GeneratedRegex(@"</?[a-zA-Z][^<>@]*?/?>(?<!://[^>]*>)|(?<=<a [^>]*)>", RegexOptions.None, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^```\w*$", RegexOptions.Multiline, 5000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^[\s>]*\d{1,3}[.)]\s", RegexOptions.Multiline, 5000)]
    private static partial Regex Number();
}
