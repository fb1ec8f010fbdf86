using System.Collections.Immutable;
using AngleSharp.Dom;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>Tables, whose cells hold runs alone: blocks in a cell become lines.</summary>
internal sealed class TableFromHtml(RunsFromHtml runs, SourceLines lines)
{
    public ImmutableArray<Block> Table(IElement table, SourcePlace place)
    {
        var before = ImmutableArray.CreateBuilder<Block>();
        var rows = new List<(bool IsHeader, ImmutableArray<TableCell> Cells, SourcePlace Place)>();
        foreach (var child in table.Children)
        {
            if (child.LocalName == "caption")
            {
                if (runs.Leaf(child.ChildNodes) is { IsEmpty: false } caption) before.Add(new Paragraph(caption) { Place = place });
            }
            else if (child.LocalName == "tr")
            {
                AddRow(child);
            }
            else
            {
                foreach (var row in child.Children.Where(row => row.LocalName == "tr")) AddRow(row);
            }
        }
        rows.RemoveAll(row => row.Cells.All(cell => cell.Content.IsEmpty));
        if (rows.Count == 0) return before.ToImmutable();

        var width = rows.Max(row => row.Cells.Length);
        var header = rows[0].IsHeader ? Widen(rows[0].Cells, width) : [];
        var body = rows.Skip(rows[0].IsHeader ? 1 : 0).Select(row => new TableRow(Widen(row.Cells, width)) { Place = row.Place });
        before.Add(new TableBlock(header, [.. body]) { Place = place });
        return before.ToImmutable();

        void AddRow(IElement row)
        {
            var rowPlace = RunsFromHtml.OffsetOf(row) is { } offset ? lines.PlaceOf(offset) : place;
            var cells = row.Children.Select(cell => new TableCell(runs.Lines(cell)) { Place = rowPlace }).ToImmutableArray();
            var isHeader = row.ParentElement!.LocalName == "thead" || (!cells.IsEmpty && row.Children.All(cell => cell.LocalName == "th"));
            rows.Add((isHeader, cells, rowPlace));
        }
    }

    private static ImmutableArray<TableCell> Widen(ImmutableArray<TableCell> cells, int width) =>
        cells.Length >= width ? cells : [.. cells, .. Enumerable.Repeat(new TableCell([]) { Place = cells.IsEmpty ? default : cells[0].Place }, width - cells.Length)];
}
