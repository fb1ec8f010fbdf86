using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Portfolio.EndToEnd.Privacy;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>Rule 1: every word of the owner's file is on the CV page, in the same order.</summary>
/// <remarks>The words are taken from the file by means that the reader does not use, so that both cannot be wrong alike.</remarks>
public sealed partial class NothingIsLostTests
{
    [Theory]
    [MemberData(nameof(Cvs))]
    public void Every_word_of_the_cv_is_on_its_page_in_the_same_order(string site, string portfolio)
    {
        var built = BuiltSites.Named(site);
        var source = WordsOf(File.ReadAllText(Path.Combine(built.Input, portfolio, "cv.md")));
        var page = Words().Matches(TextOf(built.Page($"/{portfolio}/cv/").Document.QuerySelector("main")!)).Select(word => word.Value).ToList();
        Assert.True(source.Count > 300, $"Only {source.Count} words were found in the source");
        var at = 0;
        for (var index = 0; index < source.Count; index++)
        {
            var found = page.FindIndex(at, word => word.Equals(source[index], StringComparison.OrdinalIgnoreCase));
            Assert.True(found >= 0, $"“{source[index]}” is lost after “{string.Join(' ', source.Take(index).TakeLast(8))}”; the page goes on with “{string.Join(' ', page.Skip(at).Take(12))}”");
            at = found + 1;
        }
    }

    [Fact]
    public void A_lost_word_would_be_missed() =>
        Assert.Equal(["Head", "of", "Technology", "Dayforward", "see", "here"], WordsOf("### **Head of _Technology_**, Dayforward\n<!-- hidden -->\nsee [here](https://example.com/there)"));

    /// <summary>Markdown's marks and numbers of list items, addresses of links, tags and comments are no words; what is private is not published.</summary>
    private static List<string> WordsOf(string markdown)
    {
        var text = PrivateValues.Remove(markdown);
        text = Comment().Replace(text, " ");
        text = ItemNumber().Replace(text, " ");
        text = LinkTarget().Replace(text, "] ");
        text = Tag().Replace(text, " ");
        return [.. Words().Matches(text).Select(word => word.Value)];
    }

    private static string TextOf(INode node) => node switch
    {
        IText text => text.Data,
        IElement { LocalName: "script" or "style" } => "",
        // Adjoining blocks are not one word.
        IElement element when Inline.Contains(element.LocalName) => string.Concat(element.ChildNodes.Select(TextOf)),
        _ => " " + string.Concat(node.ChildNodes.Select(TextOf)) + " ",
    };

    private static readonly HashSet<string> Inline = ["a", "em", "strong", "code", "b", "i", "u", "s", "del", "ins", "sub", "sup", "mark", "small", "abbr", "q", "cite", "wbr"];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*\d{1,2}[.)]\s", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ItemNumber();

    [GeneratedRegex(@"\]\([^)]*\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex LinkTarget();

    [GeneratedRegex("</?[a-zA-Z][^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tag();

    public static TheoryData<string, string> Cvs()
    {
        var cvs = new TheoryData<string, string>();
        foreach (var site in BuiltSites.Sites)
        {
            foreach (var portfolio in (string[])["michael-welles", "michal-bultrowicz"]) cvs.Add(site.Name, portfolio);
        }
        return cvs;
    }
}
