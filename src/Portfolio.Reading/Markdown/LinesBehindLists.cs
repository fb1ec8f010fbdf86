using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// Lines at the left edge right below a list where somebody forgot the blank line: CommonMark takes them for more of the last item (0.31, 5.2, laziness), and
/// their writer meant something new.
/// </summary>
internal static partial class LinesBehindLists
{
    private const int LongestHead = 160;

    private const string Marks = " *_";

    /// <param name="above">The line of the list.</param>
    /// <param name="line">The one below it.</param>
    public static bool IsNew(ReadOnlySpan<char> above, ReadOnlySpan<char> line) => line.Length < LongestHead && (IsEntry(above, line) || IsLabel(line.TrimEnd()) || IsTalks(above, line) || (IsSentence(above) && char.IsUpper(line[0]) && EndsWithRange(line)));

    /// <summary>
    /// "  Miller, Windmill Ltd 2014 – 2016" between a blank line and another, above a list at the left edge: a space or two before it, and CommonMark takes it for more
    /// of the item above (0.31, 5.2). Items with a second paragraph look like that, too: it is a head where others before it stand at the left edge.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="content">Where the words of the line begin.</param>
    public static bool IsHead(string text, int content)
    {
        var rest = text.AsSpan(content);
        var end = rest.IndexOf('\n');
        return end > 0 && rest[(end + 1)..] is ['\n', '-' or '*' or '+', ' ', ..] && EndsWithRange(rest[..end]);
    }

    /// <summary>Words, and behind them from when to when.</summary>
    public static bool EndsWithRange(ReadOnlySpan<char> line) => line.Length <= LongestHead && line.TrimEnd().ToString() is var text
        && DateScanner.Scan(text).Finds is [{ IsRange: true, Start: > 0 } range] && text.AsSpan(range.End).Trim(" .)*_").IsEmpty;

    /// <summary>In bold or italics and with a year: the next entry. Below an item that is a name in bold and nothing else ("* **Miller, Acme**") "*2014 – 2016*" says when that was.</summary>
    private static bool IsEntry(ReadOnlySpan<char> above, ReadOnlySpan<char> line) =>
        Emphasized().IsMatch(line) && Year().IsMatch(line) && !(BoldItem().IsMatch(above) && SaysOnlyWhen(line.ToString()));

    /// <summary>"- Looked after the wheel." right above "Miller, Windmill. 2014 – 2016.": the item is complete.</summary>
    private static bool IsSentence(ReadOnlySpan<char> above) => above.TrimEnd() is [.., '.' or '!' or '?'];

    /// <summary>"Conference Talks" right below "- Slow wheels. Mill Papers, 2016.": what is listed next. Below "- Sold wheels (all regions)" it is what somebody did.</summary>
    private static bool IsTalks(ReadOnlySpan<char> above, ReadOnlySpan<char> line) => above.TrimEnd() is [.., '.' or ')' or '!' or '?'] && (above.IndexOfAny("\"“„«") >= 0 || Year().IsMatch(above)) && line.Length is > 4 and < LongestLabel && char.IsUpper(line[0]) && line.IndexOfAny(".,;") < 0
        && HeadingWords.Match(line.ToString()) is { IsWhole: true, Kind: SectionKind.Talks };

    private const int LongestLabel = 40;

    /// <summary>"【期間】" right below "- miller": what is labelled next.</summary>
    private static bool IsLabel(ReadOnlySpan<char> line) => line is ['【', .., '】'] or ['［', .., '］'] && line[1..^1].IndexOfAny('【', '】') < 0;

    /// <summary>"*2014 – 2016*", "*2014 – 2016 (2 years)*"</summary>
    private static bool SaysOnlyWhen(string line) => DateScanner.Scan(line).Finds is [var find] && !line.AsSpan(0, find.Start).ContainsAnyExcept(Marks) && line.AsSpan(find.End).Trim(Marks) is [] or ['(', ..];

    [GeneratedRegex(@"^(?:\*{1,3}|_{1,3})[^\s*_]", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Emphasized();

    [GeneratedRegex(@"^[-*+][ \t]+(?<mark>\*\*|__)(?:(?!\k<mark>|(?:19|20)\d\d).){1,120}\k<mark>[ \t\\]*$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex BoldItem();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?!\d)", RegexOptions.None, MatchLimit.Milliseconds)]
    internal static partial Regex Year();
}
