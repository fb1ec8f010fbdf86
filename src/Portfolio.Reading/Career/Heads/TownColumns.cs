using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// Finds towns that no table knows, by where they stand: the last part of a line is one where lines that are made alike end with a place,
/// where it stands behind the name of an organization, or where all lines end with one short name more than they need.
/// </summary>
internal sealed class TownColumns(SegmentEvidence evidence)
{
    private const int MostWords = 3;
    private const int FirstCellStyle = 20;

    private readonly Dictionary<(int Style, int Chunks), Column> _columns = [];

    public void Add(HeadLineInput line)
    {
        if (line.Chunks.Count < 2) return;
        var key = (line.Style, line.Chunks.Count);
        if (!_columns.TryGetValue(key, out var column)) _columns[key] = column = new();
        column.Lines++;
        if (PlaceWords.Score(Last(line), line.Line.WordsIn(line.Chunks[^1].Start, line.Chunks[^1].End)) == 3) column.Known++;
        if (PlaceWords.Score(line.Line.Text, line.Line.Words) == 3) column.Whole++;
        if (MayBeTown(line)) column.Possible++;
        if (evidence.IsTitle(line.Line, line.Chunks[0])) column.Titled++;
        if (evidence.IsOrganization(line.Line, line.Chunks[0])) column.Named++;
    }

    /// <summary>The chunk that is taken for a town, though its words do not say so; -1 where there is none.</summary>
    public int TownOf(HeadLineInput line)
    {
        if (line.Chunks.Count < 2 || !MayBeTown(line) || line.Chunks[^1].Before is HeadSeparator.At or HeadSeparator.In or HeadSeparator.Colon or HeadSeparator.Date or HeadSeparator.Slash) return -1;
        var column = _columns[(line.Style, line.Chunks.Count)];
        var hasTitle = evidence.IsTitle(line.Line, line.Chunks[0]);
        var isTown = line.Chunks.Count == 2
            ? !hasTitle && (column.Known > 0 || evidence.IsOrganization(line.Line, line.Chunks[0]) || ((line.Style >= FirstCellStyle || column.Named > 0) && column.Lines > 1 && column.Possible == column.Lines))
            : column.Known > 0 || evidence.IsOrganization(line.Line, line.Chunks[^2]) || (column.Titled > 0 && column.Lines > 1 && column.Possible + column.Known >= column.Lines);
        return isTown ? line.Chunks.Count - 1 : -1;
    }

    /// <summary>"Crewe, United Kingdom" beside "Manchester, United Kingdom": nothing but a place.</summary>
    public bool IsPlace(HeadLineInput line) =>
        line.Chunks.Count >= 2 && line.Dates.Count == 0 && PlaceWords.Score(line.Line.Text, line.Line.Words) >= 2 && _columns[(line.Style, line.Chunks.Count)].Whole > 0;

    private bool MayBeTown(HeadLineInput line)
    {
        var text = Last(line);
        var words = line.Line.WordsIn(line.Chunks[^1].Start, line.Chunks[^1].End);
        return words.Length is > 0 and <= MostWords && char.IsUpper(text[0]) && !text.Any(char.IsDigit) && line.Chunks[^1].Before is not HeadSeparator.Open
            && !evidence.IsTitle(line.Line, line.Chunks[^1]) && !evidence.IsOrganization(line.Line, line.Chunks[^1]) && !Vocabulary.Employment.HasAny(words) && !Vocabulary.LegalForms.IsWhole(string.Join(' ', words!)) && text[^1] is not ('"' or '”' or '»');
    }

    private static string Last(HeadLineInput line) => Text(line, line.Chunks.Count - 1);

    private static string Text(HeadLineInput line, int chunk) => line.Line.Text[line.Chunks[chunk].Start..line.Chunks[chunk].End];

    private sealed class Column
    {
        public int Lines { get; set; }

        public int Known { get; set; }

        public int Whole { get; set; }

        public int Possible { get; set; }

        public int Titled { get; set; }

        public int Named { get; set; }
    }
}
