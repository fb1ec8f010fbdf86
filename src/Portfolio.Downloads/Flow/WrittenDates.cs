using System.Collections.Frozen;
using System.Collections.Immutable;
using Portfolio.Model.Dates;
using Portfolio.Model.Words;

namespace Portfolio.Downloads.Flow;

/// <summary>Dates as the owner wrote them, with what stands around them and is no date: brackets, a length such as <c>(2 years)</c>.</summary>
internal sealed class WrittenDates
{
    private static readonly FrozenSet<string> WordsOfYears = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [.. Wording.Languages.Select(language => Wording.For(language).Present), "present", "current", "now", "today", "to", "until", "till", "since", "from", "ongoing", "onward", "onwards"]);

    private readonly string _before;
    private readonly string _dates;
    private readonly string _after;

    public WrittenDates(string text)
    {
        var start = text.Length - text.TrimStart(' ', '(', '[').Length;
        var end = LengthStart(text, start);
        end = text[..end].TrimEnd(' ', ')', ']', ',', ';', ':', '|').Length;
        end = Math.Max(start, end);
        (_before, _dates, _after) = (text[..start], text[start..end], text[end..]);
    }

    /// <summary>
    /// Whether the ranges say all that is written. Beside a month, other words only join the ends; beside a year alone they may name
    /// a season or a term, which no range knows.
    /// </summary>
    public bool CanBeRestated(ImmutableArray<DateRange> ranges) =>
        ranges.All(range => range.Latest is not null)
        && (ranges.All(range => range is { Start: null or { Month: not null }, End: null or { Month: not null } }) || Words().All(WordsOfYears.Contains));

    public string Restated(string dates) => _before + dates + _after;

    private IEnumerable<string> Words() =>
        new string([.. _dates.Select(character => char.IsLetter(character) ? character : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Where the length of the time starts, in brackets or behind a dot; the end of the text where there is none.</summary>
    private static int LengthStart(string text, int start)
    {
        var sign = Math.Max(text.LastIndexOf('(') is var open && text.TrimEnd().EndsWith(')') ? open : -1, text.LastIndexOf('·'));
        return sign > start && text[start..sign].Any(char.IsDigit) ? sign : text.Length;
    }
}
