using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Sections;

/// <summary>Divides the rows of a section of a form into entries: the next one begins where a label that was there already stands again.</summary>
internal static class FormEntries
{
    /// <summary>A table for the rows before the first entry, and for the fields of each one; the rows behind its last field tell of it.</summary>
    /// <param name="rows">The rows of the section, but for its name.</param>
    /// <param name="kind">The section; null above the first that is named, where labels that stand once are those of the person.</param>
    public static IEnumerable<Block> Divide(List<FormRow> rows, SectionKind? kind)
    {
        var first = kind is { } named && !SectionDraft.HoldsEntriesOf(named) ? -1 : rows.FindIndex(row => Begins(row) && (kind is not null || rows.Count(other => other.Label == row.Label) > 1));
        var entries = first < 0 ? [] : Entries(rows[first..]).SelectMany(Blocks);
        return [.. Before(first < 0 ? rows : rows[..first]), .. entries];
    }

    /// <summary>"| Other languages | |" above "| | Dutch |": what stands beside no label tells of the whole section.</summary>
    private static IEnumerable<Block> Before(List<FormRow> rows)
    {
        var unlabelled = rows.TakeWhile(row => row.Term.IsEmpty && !row.Value.IsEmpty).ToList();
        var paragraphs = unlabelled.Select(row => (Block)new Paragraph(row.Value) { Place = row.Place });
        return unlabelled.Count < rows.Count ? paragraphs.Append(Table(rows[unlabelled.Count..])) : paragraphs;
    }

    private static bool Begins(FormRow row) => row.Field is FieldLabel.Dates or FieldLabel.Start or FieldLabel.Title or FieldLabel.Organization;

    private static List<List<FormRow>> Entries(List<FormRow> rows)
    {
        var entries = new List<List<FormRow>>();
        foreach (var row in rows)
        {
            if (entries.Count == 0 || (row.Field is not null && entries[^1].Exists(above => Repeats(row, above)))) entries.Add([]);
            entries[^1].Add(row);
        }
        return entries;
    }

    /// <summary>The same label, or another one for dates ("Dates", "Period").</summary>
    private static bool Repeats(FormRow row, FormRow above) => above.Label == row.Label || (row.Field == FieldLabel.Dates && above.Field == FieldLabel.Dates);

    private static IEnumerable<Block> Blocks(List<FormRow> entry)
    {
        var rows = Joined(entry);
        var last = rows.FindLastIndex(row => row.Field is not null);
        yield return Table(rows[..(last + 1)]);
        if (last + 1 < rows.Count) yield return new DefinitionList([.. rows[(last + 1)..].Select(row => new Definition([row.Term], row.Value.IsEmpty ? [] : [new Paragraph(row.Value) { Place = row.Place }]) { Place = row.Place })]) { Place = rows[last + 1].Place };
    }

    /// <summary>"| | Springfield |" below "| Employer | Acme |": the value goes on.</summary>
    private static List<FormRow> Joined(List<FormRow> entry)
    {
        var rows = new List<FormRow>();
        foreach (var row in entry)
        {
            if (row.Term.IsEmpty && rows.Count > 0) rows[^1] = new(new TableRow([rows[^1].Row.Cells[0], rows[^1].Row.Cells[1] with { Content = rows[^1].Value.IsEmpty ? row.Value : [.. rows[^1].Value, new LineBreak(), .. row.Value] }]) { Place = rows[^1].Place });
            else rows.Add(row);
        }
        return rows;
    }

    private static TableBlock Table(IReadOnlyList<FormRow> rows) => new([], [.. rows.Select(row => row.Row)]) { Place = rows[0].Place };
}
