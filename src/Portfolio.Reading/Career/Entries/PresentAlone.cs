using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Entries;

/// <summary>"Present" where other entries of the section have their dates, on a line of its own, before a name in bold, or in brackets at the end of a line: the dates of the entry, though nobody says since when.</summary>
internal static class PresentAlone
{
    private const int LongestPhrase = 24;
    private const int FewestLines = 2;

    /// <param name="units">The lines of a section.</param>
    /// <param name="kind">What it is about.</param>
    public static void Mark(IReadOnlyList<Unit> units, SectionKind kind)
    {
        if (kind is not (SectionKind.Experience or SectionKind.Volunteering or SectionKind.Education or SectionKind.Opening or SectionKind.Other)) return;
        foreach (var unit in units)
        {
            if (unit.Line is not { } line || StretchIn(line) is not var (start, end) || !line.Dates.Finds.IsEmpty) continue;
            var leads = start == 0 && end < line.Text.TrimEnd().Length;
            var isAlone = start == 0;
            if (leads ? units.Count(other => BeginsWithRange(other.Line)) >= FewestLines : isAlone ? unit.Kind != UnitKind.Heading && !line.IsBold && units.Count(other => IsRange(other.Line) && other.Line!.SaysOnlyWhen) >= FewestLines : units.Any(other => EndsWithRange(other.Line))) line.TakeForPresent(start, end);
        }
    }

    /// <summary>Where the words stand; null where none of them ends the line.</summary>
    private static (int Start, int End)? StretchIn(TextLine line)
    {
        if (line.Styles is [{ Style: var first, End: var lead }, { Style: var second }, ..] && !first.HasFlag(TextStyle.Bold) && second.HasFlag(TextStyle.Bold)) return lead <= LongestPhrase && DateWords.SayNow(FoldedWords.Phrase(line.Text[..lead])) ? (0, lead) : null;
        var end = line.Text.AsSpan().TrimEnd().Length;
        var isInBrackets = end > 1 && line.Text[end - 1] == ')';
        var start = isInBrackets ? line.Text.LastIndexOf('(', end - 1) + 1 : 0;
        if (isInBrackets) end--;
        return end - start is > 0 and <= LongestPhrase && (start == 0) == !isInBrackets && DateWords.SayNow(FoldedWords.Phrase(line.Text[start..end])) ? (start, end) : null;
    }

    private static bool IsRange(TextLine? line) => line?.Dates.Finds is [{ IsRange: true, Range.Start: not null }, ..];

    /// <summary>"2016 – 2019 **Acme**"</summary>
    private static bool BeginsWithRange(TextLine? line) => IsRange(line) && line!.Dates.Finds[0] is { Start: 0, End: var end } && end + 1 < line.Text.Length && !line.StartsBold && line.StyleAt(end + 1).HasFlag(TextStyle.Bold);

    private static bool EndsWithRange(TextLine? line) => line?.Dates.Finds is [.., { IsRange: true, Range.Start: not null } last] && line.Text.AsSpan(last.End).Trim() is ")";
}
