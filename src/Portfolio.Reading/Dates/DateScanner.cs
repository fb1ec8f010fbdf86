using System.Collections.Immutable;

namespace Portfolio.Reading.Dates;

/// <summary>
/// Finds dates and ranges of dates in a line of text, in any of the languages of the tables. Whether a date belongs to an entry or
/// to a sentence is not decided here.
/// </summary>
public static class DateScanner
{
    /// <summary>The dates of the text, in linear time.</summary>
    public static DateScan Scan(string text)
    {
        // Every form of a date has a digit in it.
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && !text.AsSpan().ContainsAnyInRange('０', '９') && !text.Contains('元', StringComparison.Ordinal)) return DateScan.Nothing;
        return new LineScan(text).Run();
    }

    private sealed class LineScan(string text)
    {
        private readonly List<DateToken> _tokens = DateTokens.Of(text);
        private readonly ImmutableArray<DateFind>.Builder _finds = ImmutableArray.CreateBuilder<DateFind>();
        private readonly ImmutableArray<DateFault>.Builder _faults = ImmutableArray.CreateBuilder<DateFault>();

        public DateScan Run()
        {
            var ranges = new DateRangeParser(text, _tokens);
            for (var at = 0; at < _tokens.Count;)
            {
                if (ranges.Range(at) is not { } range)
                {
                    at++;
                    continue;
                }
                Add(range);
                at = Math.Max(at + 1, range.Next);
            }
            return _finds.Count == 0 && _faults.Count == 0 ? DateScan.Nothing : new(_finds.ToImmutable(), _faults.ToImmutable());
        }

        private void Add(ParsedRange range)
        {
            var start = _tokens[range.First].Start;
            var length = _tokens[range.Next - 1].End - start;
            if (range.Fault is { } fault) _faults.Add(new(start, length, fault));
            else _finds.Add(new(start, length, range.ToDateRange(), range.IsRange, range.IsBareYear));
        }
    }
}
