using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Sections;

/// <summary>
/// A CV that is one table of labels and values, as the official European form is: "| Work experience | |", below it "| Dates | 2014 - 2016 |", "| Employer | Acme |".
/// The rows that name sections become headings, and those of each entry a table of their own, below which stands what was done.
/// </summary>
internal static class SectionsInTable
{
    private const int UsualLevel = 2;

    /// <summary>The units, and in place of such a table its parts; all as they were where there is none.</summary>
    public static IReadOnlyList<Unit> Open(IReadOnlyList<Unit> units)
    {
        var forms = units.Select(unit => unit.Block is TableBlock table ? FormRows.Of(table) : null).ToList();
        if (forms.TrueForAll(form => form is null)) return units;
        var level = units.FirstOrDefault(unit => unit is { Kind: UnitKind.Heading, NamedSection.IsWhole: true })?.Level ?? UsualLevel;
        return [.. units.SelectMany((unit, at) => forms[at] is { } rows ? Blocks(rows, level).SelectMany(block => UnitReader.Of(block, unit.Depth)) : [unit])];
    }

    private static IEnumerable<Block> Blocks(IReadOnlyList<FormRow> rows, int level)
    {
        SectionKind? kind = null;
        for (var at = 0; at < rows.Count;)
        {
            if (rows[at].OpensBelow(kind) is { } opened)
            {
                kind = opened;
                yield return new Heading(level, rows[at].Term) { Place = rows[at].Place };
                if (!rows[at].Value.IsEmpty) yield return new Paragraph(rows[at].Value) { Place = rows[at].Place };
                at++;
                continue;
            }
            var next = at + 1;
            while (next < rows.Count && rows[next].OpensBelow(kind) is null) next++;
            foreach (var block in FormEntries.Divide([.. rows.Skip(at).Take(next - at)], kind)) yield return block;
            at = next;
        }
    }
}
