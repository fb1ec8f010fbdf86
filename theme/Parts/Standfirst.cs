using System.Text;
using System.Text.RegularExpressions;

namespace Portfolio.Theme.Parts;

/// <summary>What this person is, in one breath under the name, and what of the summary is left to be said further down.</summary>
/// <param name="Words">The headline of the CV; else the summary's first sentence, where it is short; else the newest title. Null where the CV says nothing of the kind.</param>
/// <param name="Rest">The summary without the words that stand above it.</param>
internal sealed partial record Standfirst(string? Words, ImmutableArray<Block> Rest)
{
    /// <summary>Three lines under the name on a telephone.</summary>
    private const int Longest = 100;

    public static Standfirst Of(PortfolioView portfolio)
    {
        var cv = portfolio.Cv;
        if (cv.Headline is { } headline) return new(headline, cv.Summary);
        if (cv.Summary is [Paragraph opening, ..] && FirstSentence(opening) is var (sentence, rest))
            return new(sentence, rest.IsEmpty ? cv.Summary.RemoveAt(0) : cv.Summary.SetItem(0, opening with { Content = rest }));
        return new(portfolio.Roles.FirstOrDefault(role => role is { Title: not null, Organization: not null })?.Title, cv.Summary);
    }

    /// <summary>The first sentence of a paragraph and what follows it; null where it is long, or where there are links or emphasis in it.</summary>
    private static (string Sentence, ImmutableArray<Inline> Others)? FirstSentence(Paragraph paragraph)
    {
        var plain = paragraph.Content.TakeWhile(inline => inline is TextRun or SoftBreak).ToList();
        var text = new StringBuilder();
        foreach (var inline in plain) text.Append(inline is TextRun run ? run.Text : " ");
        var others = paragraph.Content.Skip(plain.Count).ToImmutableArray();
        var words = text.ToString();
        if (others.IsEmpty && words.Trim().Length <= Longest) return words.Trim() is { Length: > 0 } all ? (all, []) : null;
        if (SentenceWithNext().Match(words) is not { Success: true, Value: var matched }) return null;
        var sentence = char.IsLetter(matched[^1]) ? matched[..^1].TrimEnd() : matched;
        var rest = words[sentence.Length..].TrimStart();
        return (sentence.Trim(), rest.Length == 0 ? others : [new TextRun(rest), .. others]);
    }

    /// <summary>
    /// From the beginning to the first full stop behind a word that is no abbreviation, near enough to the beginning, with the letter
    /// that begins the next sentence where the script has spaces.
    /// </summary>
    [GeneratedRegex(@"^.{12,97}?(?:\p{Ll}{2}\)?[.!?]\s+[\p{Lu}\p{Lo}]|[。！？])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: MatchLimit.Milliseconds)]
    private static partial Regex SentenceWithNext();
}
