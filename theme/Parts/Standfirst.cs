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
        return new(portfolio.Roles.Select(role => role.Title).FirstOrDefault(title => title is not null), cv.Summary);
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
        if (SentenceEnd().Match(words) is not { Success: true } end) return null;
        var rest = words[(end.Index + end.Length)..];
        return (words[..(end.Index + end.Length)].Trim(), rest.TrimStart().Length == 0 ? others : [new TextRun(rest.TrimStart()), .. others]);
    }

    /// <summary>The first full stop behind a word that is no abbreviation, near enough to the beginning.</summary>
    [GeneratedRegex(@"^.{12,97}?(?:\p{Ll}{2,}\)?[.!?](?=\s+[\p{Lu}\p{Lo}])|[。！？])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();
}
