using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Flow;

/// <summary>A table as lines: machines read tables in the wrong order, so documents have none.</summary>
public static class TableLines
{
    /// <summary>A line for each row; of two columns the first labels the second, more are set apart by bars.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Of(TableBlock table)
    {
        if (table.Header.Any(cell => !cell.Content.IsEmpty)) yield return [new Strong(Line(table.Header, " | "))];
        var separator = table.Rows.All(row => row.Cells.Length <= 2) ? ": " : " | ";
        foreach (var row in table.Rows)
        {
            if (Line(row.Cells, separator) is { IsEmpty: false } line) yield return line;
        }
    }

    private static ImmutableArray<Inline> Line(ImmutableArray<TableCell> cells, string separator)
    {
        var line = new List<Inline>();
        var end = "";
        foreach (var cell in cells.Where(cell => !string.IsNullOrWhiteSpace(PlainText.Of(cell.Content))))
        {
            if (line.Count > 0) line.Add(new TextRun(separator == ": " && end.EndsWith(':') ? " " : separator));
            line.AddRange(cell.Content);
            end = PlainText.Of(cell.Content);
        }
        return [.. line];
    }
}
