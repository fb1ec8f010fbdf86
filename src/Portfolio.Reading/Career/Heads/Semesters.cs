using Portfolio.Model.Dates;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>"2010/1 – 2013/2", "2012.2": where studies have a one and a two behind their years, and no higher number, these are halves of a year and no months.</summary>
internal static class Semesters
{
    private const int FewestHalves = 3;
    private const int LastHalf = 2;
    private const int LengthOfYear = 4;

    public static void Read(IReadOnlyCollection<HeadLineInput> lines)
    {
        var dates = lines.SelectMany(line => line.Dates.Select(find => (line.Line.Text, Find: find))).ToList();
        if (dates.Exists(date => date.Find.Range.Start?.Month > LastHalf || date.Find.Range.End?.Month > LastHalf || EastAsian.IsIn(date.Text))) return;
        var numbers = dates.SelectMany(date => Numbers(date.Text, date.Find)).ToList();
        if (numbers.Count < FewestHalves || !numbers.Contains('1') || !numbers.Contains('2') || numbers.Exists(number => number is not ('1' or '2'))) return;
        foreach (var line in lines)
        {
            for (var at = 0; at < line.Dates.Count; at++)
            {
                if (Numbers(line.Line.Text, line.Dates[at]).Any()) line.Dates[at] = line.Dates[at] with { Range = WithoutMonths(line.Dates[at].Range) };
            }
        }
    }

    /// <summary>The single figures that stand behind a year and a sign.</summary>
    private static IEnumerable<char> Numbers(string text, DateFind find)
    {
        for (var at = find.Start; at + LengthOfYear + 2 <= find.End; at++)
        {
            if (Years.Is(text.AsSpan(at, LengthOfYear)) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && text[at + LengthOfYear] is '/' or '.' && char.IsAsciiDigit(text[at + LengthOfYear + 1]) && (at + LengthOfYear + 2 == text.Length || !char.IsAsciiDigit(text[at + LengthOfYear + 2]))) yield return text[at + LengthOfYear + 1];
        }
    }

    private static DateRange WithoutMonths(DateRange range) => range with { Start = WithoutMonth(range.Start), End = WithoutMonth(range.End) };

    private static PartialDate? WithoutMonth(PartialDate? date) => date is { } known ? new PartialDate(known.Year) : null;
}
