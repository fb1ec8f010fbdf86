using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>The title that the first sentence below a head comes to: "As a **Ferry Pilot** I …", "Worked as a Ferry Pilot on …". It stays where it stands.</summary>
internal static class SpokenTitle
{
    private const int MostWords = 6;

    private static readonly ImmutableArray<string> As = ["As a ", "As an ", "As the ", "Als ", "En tant que ", "Como ", "Come ", "Jako ", "Som "];

    private static readonly string[] EndsInAs = [" as ", " as a ", " as an ", " als ", " en tant que ", " como ", " come ", " jako ", " som "];

    public static string? In(ImmutableArray<Inline> content)
    {
        if (content is not [TextRun { Text: var text }, .. var behind]) return null;
        if (BeforeAs(text) is { } first) return first;
        // "What I did as **Ferry Pilot**:"
        if (Array.Exists(EndsInAs, text.EndsWith) && behind is [Emphasis or Strong, ..] && LeadIn.TitleOf(behind) is { } emphasized) return emphasized;
        var spoken = SpokenLead.LengthIn(text, 0);
        var start = Math.Max(spoken, As.FirstOrDefault(text.StartsWith)?.Length ?? 0);
        if (start == 0) return null;
        if (start == text.Length) return LeadIn.TitleOf(behind);
        var title = Capitals(text[start..]) ?? (spoken > 0 ? SmallLetters(text[start..]) : null);
        // "As a Belgian": without a verb only the word of a post tells.
        return title is not null && (spoken > 0 || Vocabulary.Titles.HasAny(FoldedWords.Of(title))) ? HeadText.Clean(title) : null;
    }

    /// <summary>"粉ひきエンジニアとして、…": where the word for "as" stands behind.</summary>
    public static string? BeforeAs(ImmutableArray<Inline> content) => content is [TextRun { Text: var text }, ..] ? BeforeAs(text) : null;

    private static string? BeforeAs(string text)
    {
        var at = text.IndexOf("として", StringComparison.Ordinal);
        return at is > 1 and <= LongestBeforeAs && !text.AsSpan(0, at).ContainsAny("、。 のや") && !text.AsSpan(0, at).Contains("から", StringComparison.Ordinal) && text.AsSpan(at) is [_, _, _, '、' or ',' or '，', ..] && Vocabulary.Titles.HasAny(FoldedWords.Of(text[..at])) ? text[..at] : null;
    }

    private const int LongestBeforeAs = 24;

    /// <summary>"I am a senior miller in …": the words up to the first that goes on with where, or with what else, if they name a post.</summary>
    private static string? SmallLetters(string text)
    {
        var end = text.AsSpan().IndexOfAny(Stops);
        var start = end < 0 ? text : text[..end];
        var words = start.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !Onward.HasAny(FoldedWords.Of(word))).ToList();
        return words.Count is > 0 and <= MostWords && Vocabulary.Titles.HasAny(FoldedWords.Of(words[^1])) ? string.Join(' ', words) : null;
    }

    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create(",.;:()–—");

    private static readonly WordSet Onward = new("and, who, where, which, during, while, for, with, on, in, at, from, since, until, to, und, für, bei, im, wo, et, pour, chez, dans, où, y, para, con, e, com, em, per, presso, i, w, dla, a, v, u, pro, en, voor, bij, och, på, hos, и, в, для".Split(", "));

    /// <summary>The words in front that have a capital, up to the first comma or stop.</summary>
    private static string? Capitals(string text)
    {
        var words = text.Split(' ').TakeWhile(word => word is not ("" or "I") && char.IsUpper(word[0])).ToList();
        var last = words.FindIndex(word => word[^1] is ',' or '.' or ';' or ':');
        if (last >= 0) words.RemoveRange(last + 1, words.Count - last - 1);
        return words.Count is > 0 and <= MostWords ? string.Join(' ', words) : null;
    }
}
