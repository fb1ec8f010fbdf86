using System.Text.RegularExpressions;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// A talk or a paper as scholars cite it: perhaps who wrote it, then its title in quotation marks or in a type of its own, then where and when
/// ("A. Miller, B. Stone. **Tides in mills**. Meeting of Sails, Sandford, May 2012").
/// </summary>
/// <param name="Start">Where the title starts.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Date">When, where the line says it as citations do; null where its dates are those of any line.</param>
internal sealed partial record Citation(int Start, int End, DateFind? Date)
{
    private const int FewestWords = 2;
    private const int MostWordsOfAuthor = 6;
    private const int ShortestLine = 60;

    /// <summary>Null for other lines.</summary>
    public static Citation? Of(TextLine line)
    {
        if (line.Text.Length < ShortestLine || (Quoted(line) ?? Set(line) ?? BeforeEvent(line)) is not var (start, end) || line.WordsIn(start, end).Length < FewestWords) return null;
        var behind = line.Dates.Finds.Where(find => find.Start >= end).ToList();
        return new(start, end, behind.FindLast(find => !find.IsBareYear) ?? (behind is [] ? null : behind[^1]));
    }

    /// <summary>In quotation marks that the line begins with, or that stand behind authors.</summary>
    private static (int Start, int End)? Quoted(TextLine line)
    {
        var open = line.Text.AsSpan().IndexOfAny("\"“„«");
        if (open < 0 || !AreAuthors(line.Text.AsSpan(0, open))) return null;
        var length = line.Text.AsSpan(open + 1).IndexOfAny(line.Text[open] switch { '“' => "”", '„' => "“”", '«' => "»", _ => "\"" });
        return length > 0 ? (open, open + length + 2) : null;
    }

    /// <summary>In a type of its own behind authors.</summary>
    private static (int Start, int End)? Set(TextLine line)
    {
        const TextStyle Emphasis = TextStyle.Bold | TextStyle.Italic;
        var runs = line.Styles.SkipWhile(range => (range.Style & Emphasis) == TextStyle.Plain || line.WordsIn(range.Start, range.End).Length <= FewestWords).ToList();
        if (runs is not [var first, ..] || first.Start == 0 || !AreAuthors(line.Text.AsSpan(0, first.Start))) return null;
        var end = runs.TakeWhile(range => (range.Style & Emphasis) != TextStyle.Plain).Last().End;
        return (first.Start, end);
    }

    /// <summary>"Miller, A., &amp; Stone, B. Tides in mills. *Meeting of Sails*, 2012.": a sentence behind the authors, or without any, before the event in italics, which a year ends.</summary>
    private static (int Start, int End)? BeforeEvent(TextLine line)
    {
        if (line.Styles.FirstOrDefault(range => range.Style.HasFlag(TextStyle.Italic) && range.Start is > ShortestTitle and < LongestBeforeEvent) is not { } italic || line.Text.AsSpan(0, italic.Start).TrimEnd() is not [.., '.' or '?' or '!']) return null;
        var end = line.Text.AsSpan(0, italic.Start).TrimEnd().Length;
        if (!line.Dates.Finds.Any(find => find.Start >= italic.End) || line.Text[italic.End..].TrimStart() is not [',' or '.' or '(', ..]) return null;
        var start = 0;
        foreach (var initial in BehindInitial().EnumerateMatches(line.Text.AsSpan(0, end)))
        {
            if (AreAuthors(line.Text.AsSpan(0, initial.Index + initial.Length))) start = initial.Index + initial.Length;
        }
        if (line.Text[end - 1] == '.') end--;
        var title = line.WordsIn(start, end);
        // "Wind Conference of the North. *Slow wheels*, 2019.": the event stands first.
        if (Vocabulary.Events.HasAny(title) && !Vocabulary.Events.HasAny(line.WordsIn(italic.Start, italic.End))) return null;
        return title.Length >= FewestWordsOfSentence && !Vocabulary.Institutions.HasAny(title) ? (start, end) : null;
    }

    private const int ShortestTitle = 15;

    /// <summary>Forty authors and a long title.</summary>
    private const int LongestBeforeEvent = 1200;

    private const int FewestWordsOfSentence = 4;

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}\.\**,?\s+(?=\p{Lu}\p{Ll}|\p{Lu}\s)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex BehindInitial();

    /// <summary>Nothing, or names: initials, and not many words between two commas.</summary>
    private static bool AreAuthors(ReadOnlySpan<char> before)
    {
        var text = before.Trim().TrimEnd(".,:;").ToString();
        return text.Length == 0 || (!before.Contains(':') && !Vocabulary.Events.HasAny(FoldedWords.Of(text)) && (Initial().IsMatch(text) || OneAuthor().IsMatch(before)) && text.Split([',', ';', '&']).All(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfAuthor));
    }

    /// <summary>"Miller, J."</summary>
    [GeneratedRegex(@"^\s*\p{Lu}[\p{L}'’-]+,\s(?:\p{Lu}\.[\s*]*)+$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex OneAuthor();

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}\.", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Initial();
}
