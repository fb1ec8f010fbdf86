using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Lines;

/// <summary>Tells which lines of a paragraph an editor wrapped, and which their writer ended.</summary>
internal static class WrappedLines
{
    private const int Narrowest = 60;
    private const int Widest = 140;

    /// <param name="lines">The lines as they were typed.</param>
    /// <returns>For each line whether it may go on with the text of the line above, because its first word would not have fitted there.</returns>
    /// <remarks>
    /// Below a head ("**Developer**, 2019 - 2021") the text is as wide as the longest line up to its last space: an editor that wraps sooner
    /// would have wrapped that line; and above a line that was ended on purpose all are. Text that begins with no head may have one
    /// long line for other reasons.
    /// </remarks>
    public static bool[] In(List<ImmutableArray<Inline>> lines)
    {
        var texts = lines.ConvertAll(line => PlainText.Of(line));
        var goesOn = new bool[lines.Count];
        if (lines is not [[Strong, ..], _, _, ..])
        {
            for (var at = 1; at < lines.Count; at++) goesOn[at] = texts[at - 1].Length + 1 + FirstWord(texts[at]) >= Narrowest && !EndsParagraph(texts[at - 1], texts[at]) && !(at == 1 && IsHead(lines[0], texts[0], texts[1])) && !(texts[at - 1].Length <= LongestHead && BothBeginInBold(lines[at - 1], lines[at]));
            return goesOn;
        }
        var lengths = lines.ConvertAll(line => Length(line));
        var width = Math.Max(Narrowest, Enumerable.Range(0, lines.Count).Max(at => lengths[at] - LastWord(lines[at], texts[at])));
        for (var at = lines.Count - 1; at > 0 && lengths[at - 1] + 1 + FirstWord(texts[at]) >= width; at--) goesOn[at] = true;
        return goesOn;
    }

    /// <summary>A line that is wider than editors wrap, and a full stop at its end: it is a whole paragraph, and what begins with a capital below it is something else.</summary>
    private static bool EndsParagraph(string line, string next) => line.Length > Widest && line.AsSpan().TrimEnd() is [.., '.' or '!' or '?'] && next.AsSpan().TrimStart() is [var first, ..] && !char.IsLower(first);

    /// <summary>"**Miller** at **Windmill**, Springfield" above a sentence with a capital of its own: names, the first of which says what somebody was.</summary>
    private static bool IsHead(ImmutableArray<Inline> line, string text, string next) => line is [Strong title, .. { Length: > 0 }] && text.Contains(" at ", StringComparison.Ordinal) && text.Length <= LongestHead && Vocabulary.Titles.HasAny(FoldedWords.Of(PlainText.Of(title.Content))) && LineShape.SaysNames(text.Replace(" at ", " ", StringComparison.Ordinal))
        && next.AsSpan().TrimStart() is [var first, ..] && char.IsUpper(first) && next.AsSpan().TrimEnd() is [.., '.'];

    private const int LongestHead = 100;

    /// <summary>"**BSc** — School of Wind", "**MSc** — School of Wheels": each is about what it begins with.</summary>
    private static bool BothBeginInBold(ImmutableArray<Inline> line, ImmutableArray<Inline> next) => line is [Strong, _, ..] && next is [Strong, _, ..];

    private static int FirstWord(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.IndexOf(' ') is >= 0 and var space ? space : start.Length;
    }

    private static int LastWord(ImmutableArray<Inline> line, string text)
    {
        var end = text.AsSpan().TrimEnd();
        return end.Length - (end.LastIndexOf(' ') + 1) + (line is [.., Link link] ? link.Address.Length + 4 : 0);
    }

    /// <summary>As it was typed, with its marks and addresses.</summary>
    private static int Length(ImmutableArray<Inline> content) => content.Sum(inline => inline switch
    {
        TextRun run => run.Text.Length,
        CodeSpan code => code.Code.Length + 2,
        Image image => image.Alternative.Length + image.Address.Length + 5,
        Link link => Length(link.Content) + link.Address.Length + 4,
        Strong strong => Length(strong.Content) + 4,
        InlineContainer container => Length(container.Content) + 2,
        _ => 1,
    });
}
