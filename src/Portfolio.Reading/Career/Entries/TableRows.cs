using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Takes a table of entries apart, and tells its columns by their heads and by what all rows have in them.</summary>
internal sealed class TableRows
{
    private readonly TableBlock _table;
    private readonly int _depth;
    private readonly List<FieldLabel?> _labels;
    private readonly HashSet<int> _dated;
    private readonly HashSet<int> _told;
    private readonly Dictionary<int, bool> _boldWhereDated = [];

    private TableRows(TableBlock table, int depth, bool isStudy)
    {
        (_table, _depth) = (table, depth);
        _labels = table.Header.Select(cell => FieldLabels.OfColumn(PlainText.Of(cell.Content))).ToList();
        _dated = DatedColumns();
        _told = ToldColumns();
        // Where no column has the employer, the one of posts may have both: "Miller, Acme".
        if (!_labels.Contains(FieldLabel.Organization)) _labels = _labels.ConvertAll(label => label == FieldLabel.Title ? null : label);
        // "Level | School | Years": what stands beside the school is what was studied there, though "Grammar school" sounds like one itself.
        else if (isStudy && !_labels.Contains(FieldLabel.Title) && _labels.FindAll(label => label is null) is [_] && _labels.FindIndex(label => label is null) is var other && SoundLikeSchools(other)) _labels[other] = FieldLabel.Title;
    }

    /// <summary>The header as a table of its own, then the cells row by row.</summary>
    public static IEnumerable<Unit> Of(TableBlock table, int depth, bool isStudy) => new TableRows(table, depth, isStudy).Units();

    private IEnumerable<Unit> Units()
    {
        if (_table.Header.Any(cell => !cell.Content.IsEmpty))
            yield return new() { Kind = UnitKind.Block, Block = _table with { Header = [], Rows = [new(_table.Header) { Place = _table.Place }] }, Depth = _depth };
        var rowsOfEntry = RowsOfEntry();
        for (var at = 0; at < _table.Rows.Length; at++)
        {
            var row = _table.Rows[at];
            var within = at % rowsOfEntry;
            if (rowsOfEntry == 1 && (SaysNoPost(row) || (at > 0 && GoesOn(row))))
            {
                yield return new() { Kind = UnitKind.Block, Block = _table with { Header = [], Rows = [row] }, Depth = _depth };
                continue;
            }
            var first = within == 0;
            for (var column = 0; column < row.Cells.Length; column++)
            {
                foreach (var unit in Lines(row, column))
                {
                    yield return unit with { Kind = UnitKind.Cell, Starts = first, Column = column + (within * Columns), Label = column < _labels.Count ? _labels[column] : null, IsLabel = _told.Contains(column), IsTold = _dated.Count > 0 && !_dated.Contains(column) };
                    first = false;
                }
            }
        }
    }

    /// <summary>How many rows an entry has: two where the post stands beside its dates, and below it, beside nothing, who gave it.</summary>
    private int RowsOfEntry()
    {
        if (_table.Rows.Length < 4 || _table.Rows.Length % 2 != 0) return 1;
        var named = 0;
        for (var at = 0; at < _table.Rows.Length; at += 2)
        {
            if (Filled(_table.Rows[at]) is not [_, _] || !_dated.Any(column => Lines(_table.Rows[at], column).Any()) || Filled(_table.Rows[at + 1]) is not [var only] || _dated.Contains(only)) return 1;
            var (post, employer) = (Lines(_table.Rows[at], only).ToList(), Lines(_table.Rows[at + 1], only).ToList());
            if (post is not [var title] || (TwoNames.AreIn([title]) && !title.Text.TrimEnd().EndsWith(':'))) return 1;
            named += employer.Exists(unit => Vocabulary.Organizations.HasAny(unit.Line!.Words)) ? 1 : 0;
        }
        return named * 4 > _table.Rows.Length ? 2 : 1;
    }

    /// <summary>Nothing stands where others have their dates, and only one cell has words, in plain type where others are bold: more of what the row above tells.</summary>
    private bool GoesOn(TableRow row) => _dated.Count > 0 && Filled(row) is [var only] && !_dated.Contains(only) && _dated.All(column => column < only) && !IsBold(row, only) && IsBoldWhereDated(only);

    /// <summary>"| | | 学歴 |", "| | | 現在に至る |", "| | | 以上 |": without dates the name of a section, that it goes on, or that this was all.</summary>
    private bool SaysNoPost(TableRow row) => _dated.Count > 0 && Filled(row) is [var only] && !_dated.Contains(only) && PlainText.Of(row.Cells[only].Content).Trim() is var text && (text == "以上" || Dates.DateWords.SayNow(text) || (EastAsian.IsIn(text) && HeadingWords.Match(text) is { IsWhole: true }));

    /// <summary>Of all rows those that have dates, and no others, are bold in the column.</summary>
    private bool IsBoldWhereDated(int column)
    {
        if (!_boldWhereDated.TryGetValue(column, out var isSo)) _boldWhereDated[column] = isSo = _table.Rows.All(row => Lines(row, column).Any() && IsBold(row, column) == _dated.Any(dated => Lines(row, dated).Any()));
        return isSo;
    }

    private bool IsBold(TableRow row, int column) => Lines(row, column).FirstOrDefault()?.Line is { StartsBold: true };

    private static List<int> Filled(TableRow row) => [.. Enumerable.Range(0, row.Cells.Length).Where(column => !row.Cells[column].Content.IsEmpty)];

    private IEnumerable<Unit> Lines(TableRow row, int column) =>
        column < row.Cells.Length && row.Cells[column] is { Content.IsEmpty: false } cell ? UnitReader.Of(new Paragraph(cell.Content) { Place = cell.Place.Line > 0 ? cell.Place : row.Place }, _depth) : [];

    /// <summary>Those whose head says that they say when, else those that say nothing else in most rows, else those with dates in most rows.</summary>
    private HashSet<int> DatedColumns()
    {
        var named = Enumerable.Range(0, _labels.Count).Where(column => _labels[column] is FieldLabel.Dates or FieldLabel.Start or FieldLabel.End).ToHashSet();
        if (named.Count > 0) return named;
        return ColumnsWith(unit => DateAnchors.Has(unit.Line!) && DatedUnits.IsDateLine(unit)) is { Count: > 0 } only ? only : ColumnsWith(unit => DateAnchors.Has(unit.Line!));
    }

    private HashSet<int> ColumnsWith(Func<Unit, bool> holds) => Enumerable.Range(0, Columns).Where(column => Most(row => Lines(row, column).Any(holds))).ToHashSet();

    private int Columns => _columns ??= _table.Rows.Max(row => row.Cells.Length);

    private int? _columns;

    /// <summary>Beside columns that name the employer or the post, one whose head says that it describes them; and the last one, where those before it name both and it has many words.</summary>
    private HashSet<int> ToldColumns()
    {
        var isNamed = _labels.Exists(label => label is FieldLabel.Title or FieldLabel.Organization);
        var told = Enumerable.Range(0, _labels.Count).Where(column => isNamed && _labels[column] is null && Vocabulary.Body.IsWhole(FoldedWords.Phrase(PlainText.Of(_table.Header[column].Content))) && (_labels.Contains(FieldLabel.Title) || !Most(row => SaysTitle(row, column)))).ToHashSet();
        var last = Columns - 1;
        if (!_dated.Contains(last) && !(last < _labels.Count && _labels[last] is not null) && HasManyWords(last) && Most(row => TwoNames.AreIn(Enumerable.Range(0, last).SelectMany(column => Lines(row, column))))) told.Add(last);
        return told;
    }

    /// <summary>"Miller" below "What I did"</summary>
    private bool SaysTitle(TableRow row, int column) => Lines(row, column).ToList() is [{ Line.Words: { Length: <= MostWordsOfTitle } words }] && Vocabulary.Titles.HasAny(words);

    private const int MostWordsOfTitle = 5;

    private bool SoundLikeSchools(int column) => Most(row => Lines(row, column).Any(unit => Vocabulary.Institutions.HasAny(unit.Line!.Words)));

    private bool HasManyWords(int column) => _table.Rows.Sum(row => Lines(row, column).Sum(unit => unit.Line!.Words.Length)) > TwoNames.MostWordsOfThird * _table.Rows.Length;

    private bool Most(Func<TableRow, bool> holds) => _table.Rows.Count(holds) * 2 > _table.Rows.Length;
}
