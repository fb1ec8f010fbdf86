using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Career.Sections;

/// <summary>Tells a form from other tables of two columns: its first column labels dates, and whose or what the post was; and it names sections of work or study, or has such labels again and again.</summary>
internal static class FormRows
{
    private const int FewestRows = 4;

    /// <summary>The rows of a form; null for any other table.</summary>
    public static IReadOnlyList<FormRow>? Of(TableBlock table)
    {
        var all = table.AllRows;
        if (all.Length < FewestRows || all.Any(row => row.Cells.Length != 2)) return null;
        var rows = all.Select(row => new FormRow(row)).ToList();
        var fields = rows.FindAll(row => row.Field is not null && !row.Value.IsEmpty);
        // Labels that stand beside values elsewhere are those of fields that were left empty.
        foreach (var row in rows.Where(row => row.Value.IsEmpty && row.Field is not null && fields.Exists(field => field.Label == row.Label))) row.IsLeftEmpty = true;
        return fields.Exists(row => row.SaysWhen) && fields.Exists(row => row.SaysWhatOrWhose) && (rows.Exists(NamesWorkOrStudy) || (Recur(fields.FindAll(row => row.SaysWhen)) && Recur(fields.FindAll(row => row.SaysWhatOrWhose)))) ? rows : null;
    }

    private static bool NamesWorkOrStudy(FormRow row) => row.Value.IsEmpty && row.OpensBelow(null) is SectionKind.Experience or SectionKind.Education;

    private static bool Recur(List<FormRow> rows) => rows.GroupBy(row => row.Label, StringComparer.Ordinal).Any(group => group.Count() > 1);
}
