using System.Collections.Frozen;
using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// "Present" where other entries of the section have their dates, on a line of its own, before a name in bold, or in brackets at the end of a line: the
/// dates of the entry, though nobody says since when.
/// </summary>
internal sealed class PresentAlone
{
    private const int LongestPhrase = 24;
    private const int FewestLines = 2;

    /// <summary>What is said of projects and of people as often.</summary>
    private static readonly FrozenSet<string> SaidOfMore = FrozenSet.Create(StringComparer.Ordinal,
        "now", "today", "currently", "active", "ongoing", "continuing", "in progress", "current", "heute", "jetzt", "laufend", "aktuell", "en cours", "actuel", "actuelle", "en curso", "actual", "hoy", "hoje", "em andamento", "atual", "in corso", "oggi", "lopend", "pagaende", "teraz", "w toku", "aktualnie");

    private readonly IReadOnlyList<Unit> _units;
    private readonly HashSet<(UnitKind Kind, int Rank, bool IsBold)> _endInBrackets = [];
    private readonly int _alone;
    private readonly int _lead;

    private PresentAlone(IReadOnlyList<Unit> units)
    {
        _units = units;
        for (var at = 0; at < units.Count; at++)
        {
            if (units[at].Line is not { Dates.Finds: [{ IsRange: true, Range.Start: not null } first, ..] finds } line) continue;
            if (line.Text.AsSpan(finds[^1].End).Trim() is ")") _endInBrackets.Add(LookOf(units[at]));
            if (line.SaysOnlyWhen && StandsApart(at)) _alone++;
            if (first is { Start: 0, End: var end } && end + 1 < line.Text.Length && !line.StartsBold && line.StyleAt(end + 1).HasFlag(TextStyle.Bold)) _lead++;
        }
    }

    /// <param name="units">The lines of a section.</param>
    /// <param name="kind">What it is about.</param>
    public static void Mark(IReadOnlyList<Unit> units, SectionKind kind)
    {
        if (kind is not (SectionKind.Experience or SectionKind.Volunteering or SectionKind.Education or SectionKind.Opening or SectionKind.Other)) return;
        PresentAlone? others = null;
        for (var at = 0; at < units.Count; at++)
        {
            if (units[at].Line is not { } line || StretchIn(line) is not var (start, end) || !line.Dates.Finds.IsEmpty) continue;
            others ??= new(units);
            if (others.HaveDatesThere(at, start, end)) line.TakeForPresent(start, end);
        }
    }

    private bool HaveDatesThere(int at, int start, int end)
    {
        var line = _units[at].Line!;
        if (start > 0) return _endInBrackets.Contains(LookOf(_units[at]));
        if (end < line.Text.TrimEnd().Length) return _lead >= FewestLines;
        return _units[at].Kind != UnitKind.Heading && !line.IsBold && StandsApart(at) && _alone >= FewestLines;
    }

    /// <summary>In a paragraph of its own.</summary>
    private bool StandsApart(int at) => (at == 0 || !ReferenceEquals(_units[at - 1].Block, _units[at].Block)) && (at + 1 == _units.Count || !ReferenceEquals(_units[at + 1].Block, _units[at].Block));

    private static (UnitKind Kind, int Rank, bool IsBold) LookOf(Unit unit) => (unit.Kind, unit.Rank, unit.Line!.StartsBold);

    /// <summary>Where the words stand; null where none of them ends or leads the line.</summary>
    private static (int Start, int End)? StretchIn(TextLine line)
    {
        if (line.Styles is [{ Style: var first, End: var lead }, { Style: var second }, ..] && !first.HasFlag(TextStyle.Bold) && second.HasFlag(TextStyle.Bold)) return lead <= LongestPhrase && SaysPresent(line.Text[..lead]) ? (0, lead) : null;
        var end = line.Text.AsSpan().TrimEnd().Length;
        var isInBrackets = end > 1 && line.Text[end - 1] == ')';
        var start = isInBrackets ? line.Text.LastIndexOf('(', end - 1) + 1 : 0;
        if (isInBrackets) end--;
        return end - start is > 0 and <= LongestPhrase && (start == 0) == !isInBrackets && SaysPresent(line.Text[start..end]) ? (start, end) : null;
    }

    private static bool SaysPresent(string text) => FoldedWords.Phrase(text) is var words && DateWords.SayNow(words) && !SaidOfMore.Contains(words);
}
