using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// Lists that are tables in all but their look: their items have the same fields in the same order, each on a line of its own, or in an item of its
/// own below the first ("* Acme", "  * Developer", "  * 2014 - 2016"), and so have terms with their descriptions. How many of the lines are fields
/// all items of the section say together: somebody may have put a rule between any two of them.
/// </summary>
internal sealed class RowLists
{
    /// <summary>Below the one with the dates: what and where, and the town.</summary>
    private const int MostBelow = 3;

    private readonly Dictionary<Block, List<ItemLines>> _lists = new(ReferenceEqualityComparer.Instance);
    private readonly List<ItemLines> _rows = [];
    private readonly EntryUnits _words;
    private int? _below;

    /// <param name="units">Those of the section.</param>
    /// <param name="kind">What it is about.</param>
    /// <param name="layout">How the entries of the CV are laid out.</param>
    public RowLists(IReadOnlyList<Unit> units, SectionKind kind, EntryLayout layout)
    {
        _words = new([], kind, levelsMatter: false, layout);
        if (kind is not (SectionKind.Experience or SectionKind.Volunteering or SectionKind.Education or SectionKind.Opening or SectionKind.Other)) return;
        var isInEntry = false;
        foreach (var unit in units)
        {
            isInEntry = InEntry.Is(unit, isInEntry);
            if (isInEntry || ItemsOf(unit, kind) is not { } items) continue;
            var rows = items.FindAll(item => item.Dated >= 0);
            if (rows.Count == 0 || (rows.Count * 3 < items.Count * 2 && !(kind == SectionKind.Education && rows.Count * 2 >= items.Count && rows.TrueForAll(row => row.Dated > 0))) || items.Exists(item => item.HasMoreDates || item.HoldsPosts || (kind == SectionKind.Education && item.HasMoreDegrees))) continue;
            _lists[unit.Block] = items;
            _rows.AddRange(rows);
        }
    }

    private static List<ItemLines>? ItemsOf(Unit unit, SectionKind kind) => unit.Block switch
    {
        _ when unit.Line is not null => null,
        ListBlock list => ItemLines.Of(list, unit.Depth),
        DefinitionList list when list.Items.All(item => item.Terms is [_]) && !(ListOpener.IsEachOne(kind, list) && UnitReader.Definitions(list, unit.Depth, isEachOne: true).Any(line => line is { Kind: UnitKind.Detail, Starts: true })) => ItemLines.Of(list, unit.Depth),
        _ => null,
    };

    /// <summary>The fields of each item as the cells of a row, and what else it has below them; null for any other list.</summary>
    public IEnumerable<Unit>? Open(Block block)
    {
        if (!_lists.TryGetValue(block, out var items)) return null;
        var below = _below ??= CountBelow();
        var areLines = below + items.Max(item => item.Dated) == 0;
        // What stands below a term that says all is no part of it.
        return areLines && !(block is DefinitionList && Most(row => TwoNames.AreIn(row.To(0)))) ? null : items.SelectMany(item => item.Units(below));
    }

    /// <summary>How many lines below the dates are fields.</summary>
    private int CountBelow()
    {
        var count = 0;
        while (count < MostBelow && (IsColumnOfPlaces(count + 1) || IsColumnOfNames(count + 1))) count++;
        return count;
    }

    private IEnumerable<Unit> Column(int below) => _rows.Select(row => row.At(row.Dated + below)).OfType<Unit>();

    private bool IsColumnOfPlaces(int below) => Column(below).Count(unit => LineShape.IsPlace(unit.Line!)) * 2 > _rows.Count;

    /// <summary>Nearly all rows have a few words here, and lack what or where above; and the words say it, or look otherwise than what was done.</summary>
    private bool IsColumnOfNames(int below)
    {
        var column = Column(below).Where(IsName).ToList();
        if (column.Count * 4 < _rows.Count * 3 || Most(row => SaysBoth(row.To(below - 1)))) return false;
        var namesTwo = _rows.FindAll(row => TwoNames.AreIn(row.To(below - 1))).Count * 2 >= _rows.Count;
        if (column.Count > 1 && column.TrueForAll(StandsApart) && (!namesTwo || column.Average(Words) <= TwoNames.MostWordsOfThird)) return true;
        if (namesTwo) return false;
        var told = _rows.SelectMany(row => row.Lines.Skip(row.Dated + below + 1)).ToList();
        if (Says(column, told, _words.IsTitle) || Says(column, told, _words.IsOrganization)) return true;
        if (column.Count < 2) return false;
        return (told.Count > 0 && column.Average(Words) * 2 <= told.Average(Words)) || _rows.TrueForAll(row => row.EndsOwnLinesAt(row.Dated + below));
    }

    private bool Most(Predicate<ItemLines> holds) => _rows.FindAll(holds).Count * 2 > _rows.Count;

    private bool SaysBoth(List<Unit> lines) => lines.Exists(unit => _words.IsTitle(unit) && !_words.IsOrganization(unit)) && lines.Exists(unit => _words.IsOrganization(unit) && !_words.IsTitle(unit));

    /// <summary>At least half of the column have such words, and what was done has them less than half as often.</summary>
    private static bool Says(List<Unit> column, List<Unit> told, Predicate<Unit> hasWord) =>
        column.FindAll(hasWord).Count is var named && named * 2 >= column.Count && named * told.Count >= 2 * told.FindAll(hasWord).Count * column.Count;

    private static double Words(Unit unit) => unit.Line!.Words.Length;

    /// <summary>It begins in bold, in italics or as a link, as what was done in most lists does not.</summary>
    private static bool StandsApart(Unit unit) => unit.Line!.Styles is [{ Style: var style }, ..] && (style & (TextStyle.Bold | TextStyle.Italic | TextStyle.Link)) != TextStyle.Plain;

    private bool IsName(Unit unit) => (LineShape.IsShort(unit) || _words.IsLongName(unit)) && !LineShape.IsField(unit.Line!) && !DateAnchors.Has(unit.Line!) && (StandsApart(unit) || _words.IsOrganization(unit) || unit.Text.AsSpan().Count(',') < 2);
}
