using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// A table that is the head of one entry: its first row names the post and says when ("Miller | Windmill | 2014 - 2016"), and what stands below says where, or
/// what was done; or its two or three rows hold nothing but the names of one entry and, once, when it was ("**Miller** | 2014 - 2016", "Windmill | Springfield").
/// </summary>
internal static class HeadTable
{
    private const int MostRowsBelow = 2;
    private const int MostWords = 14;

    /// <summary>The cells, those of the first row first; null for any other table.</summary>
    public static IEnumerable<Unit>? Open(TableBlock table, int depth) => BelowFirstRow(table, depth) ?? OfNames(table, depth);

    private static IEnumerable<Unit>? OfNames(TableBlock table, int depth)
    {
        if (table.Rows.Length is 0 or > MostRows) return null;
        var rows = table.Rows.Insert(0, new(table.Header) { Place = table.Place }).Where(row => Cells(row.Cells).Any()).ToList();
        var cells = rows.SelectMany(row => Cells(row.Cells)).ToList();
        if (rows.Count is < 2 or > MostRows || cells.Count is < FewestCells or > MostCells || !cells.TrueForAll(line => SaysWhen(line) || IsShortName(line))) return null;
        if (cells.FindAll(SaysWhen) is not [{ Dates.Finds: [{ IsRange: true }] }] || (rows.Count(SaysPost) != 1 && rows.Count(SaysTitle) != 1)) return null;
        // Beside the name of every row stands nothing, or when, or where: "| Thesis | Wheels |" is no head.
        if (!rows.TrueForAll(row => Cells(row.Cells).ToList() is [var name, .. var beside] && !SaysWhen(name) && (name.StartsBold || PlaceWords.Score(name.Text, name.Words) < 3) && !LineShape.IsLabel(name) && !StudyGrade.IsLabel(name.Words) && beside.TrueForAll(line => SaysWhen(line) || LineShape.IsPlace(line)))) return null;
        return rows.SelectMany(row => TableRows.Of(new TableBlock([], [row]) { Place = row.Place }, depth, isStudy: false)).Select((unit, at) => unit with { Starts = at == 0, IsTold = false });
    }

    /// <summary>What somebody was; a "School of Mills" in another row is whose post it was.</summary>
    private static bool SaysPost(TableRow row) => Cells(row.Cells).Any(line => Vocabulary.Titles.HasAny(line.Words));

    private static bool SaysTitle(TableRow row) => Cells(row.Cells).Any(line => Vocabulary.Titles.HasAny(line.Words) || Vocabulary.Studies.HasAny(line.Words));

    private const int MostRows = 3;
    private const int FewestCells = 3;
    private const int MostCells = 5;

    private static bool IsShortName(TextLine line) => IsName(line) && !(LineShape.StartsSmall(line.Text.AsSpan().TrimStart()) && !Vocabulary.Titles.HasAny(line.Words)) && !LineShape.EndsAsSentence(line.Text);

    private static IEnumerable<Unit>? BelowFirstRow(TableBlock table, int depth)
    {
        var header = Cells(table.Header).ToList();
        if (table.Rows.Length > MostRowsBelow || header.Count < 2 || header.Count(SaysWhen) != 1 || !header.TrueForAll(line => SaysWhen(line) || IsName(line)) || !header.Exists(line => Vocabulary.Titles.HasAny(line.Words) || Vocabulary.Studies.HasAny(line.Words))) return null;
        return table.Rows.All(row => row.Cells.Length > 1 && row.Cells[0].Content.IsEmpty && Cells(row.Cells).All(line => line.Dates.Finds.IsEmpty && line.Words.Length <= MostWords)) ? Units() : null;

        IEnumerable<Unit> Units()
        {
            var starts = true;
            var named = table.Rows.TakeWhile(row => Cells(row.Cells).All(SaysWhereOrWhose)).ToList();
            foreach (var unit in named.Prepend(new TableRow(table.Header) { Place = table.Place }).SelectMany(row => TableRows.Of(new TableBlock([], [row]) { Place = row.Place }, depth, isStudy: false)))
            {
                yield return unit with { Starts = starts, IsTold = false };
                starts = false;
            }
            if (named.Count < table.Rows.Length) yield return new() { Kind = UnitKind.Block, Block = table with { Header = [], Rows = table.Rows[named.Count..] }, Depth = depth };
        }
    }

    /// <summary>A name, a place, a length of time; "Built mills" tells what was done.</summary>
    private static bool SaysWhereOrWhose(TextLine line) => LineShape.SaysNames(line.Text) || LineShape.IsPlace(line) || Dates.Durations.IsOnly(line.Text) || Vocabulary.Employment.IsAll(line.Words);

    private static IEnumerable<TextLine> Cells(IEnumerable<TableCell> cells) => cells.Select(cell => new TextLine(cell.Content)).Where(line => !line.IsBlank);

    private static bool SaysWhen(TextLine line) => line.SaysOnlyWhen && line.Dates.Finds is [_];

    private static bool IsName(TextLine line) => line.Dates.Finds.IsEmpty && line.Words.Length is > 0 and <= MostWords && FieldLabels.Of(line.Text) is null;
}
