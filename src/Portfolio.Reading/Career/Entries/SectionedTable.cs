using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>A table in which some rows are heads ("Acme / Miller", "2014 - 2016"), and those below each tell what was done: pages that were laid out with tables have it.</summary>
internal static class SectionedTable
{
    private const int FewestHeads = 2;
    private const int MostWords = 14;

    /// <summary>The cells of the heads, and the rows between them as they are; null for any other table.</summary>
    public static IEnumerable<Unit>? Open(TableBlock table, int depth, bool isStudy)
    {
        var rows = table.AllRows;
        var isHead = rows.Select(IsHead).ToList();
        return isHead.Count(head => head) >= FewestHeads && isHead[0] && isHead.Contains(false) ? Units() : null;

        IEnumerable<Unit> Units()
        {
            for (var at = 0; at < rows.Length;)
            {
                var next = at + 1;
                while (next < rows.Length && !isHead[at] && !isHead[next]) next++;
                var part = new TableBlock([], rows[at..next]) { Place = rows[at].Place };
                if (!isHead[at]) yield return new() { Kind = UnitKind.Block, Block = part, Depth = depth };
                else foreach (var unit in TableRows.Of(part, depth, isStudy)) yield return unit;
                at = next;
            }
        }
    }

    /// <summary>Two cells with words, a range in one and a name in the other.</summary>
    private static bool IsHead(TableRow row)
    {
        var lines = row.Cells.Where(cell => !cell.Content.IsEmpty).Select(cell => new TextLine(cell.Content)).Where(line => !line.IsBlank).ToList();
        return lines is [_, _] && lines.FindIndex(line => line.Dates.Finds is [{ IsRange: true }] && line.SaysOnlyWhen) is >= 0 and var dates && lines[1 - dates] is { Dates.Finds.IsEmpty: true, Words.Length: > 0 and <= MostWords };
    }
}
