using Portfolio.Reading.Career.Lines;
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

    /// <summary>"TU", "ETH" before the town that it is in.</summary>
    private const int LongestShortSchool = 3;

    private readonly Dictionary<(int Style, int Chunks), Column> _columns = [];

    /// <summary>The styles of lines that end with a town that is known behind "in".</summary>
    private readonly HashSet<int> _behindIn = [];

    /// <summary>The styles of lines that end with a town that is known in brackets: "Acme (Turin)".</summary>
    private readonly HashSet<int> _inBrackets = [];

    /// <summary>The styles of lines that are a title and one name, and what stands between them: "Miller | Acme".</summary>
    private readonly HashSet<(int Style, HeadSeparator Between)> _titleAndName = [];

    /// <summary>What stands before a place that is known, behind other names: "Windsor" in "Acme, Windsor, Ontario", each with those names.</summary>
    private readonly Dictionary<string, HashSet<string>> _beforePlaces = new(StringComparer.Ordinal);

    public void Add(HeadLineInput line)
    {
        if (line.Chunks.Count < 2) return;
        if (line.Chunks is [var title, var name] && evidence.IsTitle(line.Line, title) && !evidence.IsTitle(line.Line, name) && !IsKnown(line, 1) && !Vocabulary.SelfEmployed.HasAny(line.Line.WordsIn(title.Start, title.End))) _titleAndName.Add((line.Style, name.Before));
        var key = (line.Style, line.Chunks.Count);
        if (!_columns.TryGetValue(key, out var column)) _columns[key] = column = new();
        column.Lines++;
        if (IsKnown(line, line.Chunks.Count - 1)) column.Known++;
        if (IsKnown(line, line.Chunks.Count - 1) && line.Chunks[^1].Before == HeadSeparator.In) _behindIn.Add(line.Style);
        if (IsKnown(line, line.Chunks.Count - 1) && line.Chunks[^1].Before == HeadSeparator.Open) _inBrackets.Add(line.Style);
        if (EndsWithTwo(line) && IsKnown(line, line.Chunks.Count - 2)) column.Pairs++;
        if (EndsWithTwo(line) && MayBeTown(line, line.Chunks.Count - 2) && NameBeforePlace(line) is { } named) NamesBefore(line.TextOf(line.Chunks.Count - 2)).Add(named);
        if (IsOfOneType(line) && PlaceWords.Score(line.Line.Text, line.Line.Words) == 3) column.Whole++;
        if (MayBeTown(line, line.Chunks.Count - 1)) column.Possible++;
        if (evidence.IsTitle(line.Line, line.Chunks[0])) column.Titled++;
        if (evidence.IsOrganization(line.Line, line.Chunks[0])) column.Named++;
    }

    /// <summary>The chunk that is taken for a town, though its words do not say so; -1 where there is none.</summary>
    public int TownOf(HeadLineInput line)
    {
        if (line.Chunks.Count < 2 || !MayBeTown(line, line.Chunks.Count - 1) || line.Chunks[^1].Before is HeadSeparator.At or HeadSeparator.Colon or HeadSeparator.Date or HeadSeparator.Slash) return -1;
        if (line.Chunks[^1].Before == HeadSeparator.In) return _behindIn.Contains(line.Style) || EndsWithLegalForm(line, line.Chunks.Count - 2) ? line.Chunks.Count - 1 : -1;
        if (line.Chunks[^1].Before == HeadSeparator.Open) return line.Chunks.Count - 1;
        var column = _columns[(line.Style, line.Chunks.Count)];
        var hasTitle = evidence.IsTitle(line.Line, line.Chunks[0]) && !(evidence.IsStudy && IsNothingButSchool(line.Line.WordsIn(line.Chunks[0].Start, line.Chunks[0].End)));
        // "**Miller (yes)**, Windmill": the name behind a title that ends with brackets.
        if (line.Chunks.Count == 2 && hasTitle && line.TextOf(0)[^1] == ')') return -1;
        var isNamed = evidence.IsOrganization(line.Line, line.Chunks[^2]) || (line.Chunks[^1].Before == HeadSeparator.Comma && EndsWithLegalForm(line, line.Chunks.Count - 2) && !Vocabulary.Departments.HasAny(line.Line.WordsIn(line.Chunks[^1].Start, line.Chunks[^1].End)));
        var isTown = line.Chunks.Count == 2
            ? !hasTitle && (column.Known > 0 || isNamed || ((line.Style >= FirstCellStyle || column.Named > 0) && column.Lines > 1 && column.Possible == column.Lines))
            : column.Known > 0 || isNamed || (column.Titled > 0 && column.Lines > 1 && column.Possible + column.Known >= column.Lines && !IsNameBehindTwoTitles(line));
        return isTown ? line.Chunks.Count - 1 : -1;
    }

    /// <summary>"Gymnasium Sandford": the words of studies in it are those of schools, too.</summary>
    private static bool IsNothingButSchool(ReadOnlySpan<string> words)
    {
        var isSchool = false;
        foreach (var word in words)
        {
            if (Vocabulary.Institutions.IsWhole(word)) isSchool = true;
            else if (Vocabulary.Studies.IsWhole(word)) return false;
        }
        return isSchool;
    }

    /// <summary>"Miller, Wheels | Acme" where another line is "Miller | Acme": the comma stands within the title.</summary>
    private bool IsNameBehindTwoTitles(HeadLineInput line) =>
        line.Chunks is [_, { Before: HeadSeparator.Comma }, { Before: not HeadSeparator.Comma } name] && _titleAndName.Contains((line.Style, name.Before));

    /// <summary>The name in front of a place of two parts; null for "Miller, Acme, Germany", "Sales, Acme, Germany": behind a post stands whose it was.</summary>
    private string? NameBeforePlace(HeadLineInput line)
    {
        var isPost = evidence.IsTitle(line.Line, line.Chunks[0]) || Vocabulary.Departments.IsAll(line.Line.WordsIn(line.Chunks[0].Start, line.Chunks[0].End));
        return !isPost ? line.TextOf(0) : line.Chunks.Count > 3 && (line.Chunks[1].Before == HeadSeparator.At || evidence.IsOrganization(line.Line, line.Chunks[1])) ? line.TextOf(1) : null;
    }

    private HashSet<string> NamesBefore(string town) => _beforePlaces.TryGetValue(town, out var names) ? names : _beforePlaces[town] = new(StringComparer.Ordinal);

    /// <summary>"Windsor, Ontario" where other lines are "Acme, Windsor, Ontario": nothing but a place.</summary>
    public bool IsPlaceOfOthers(HeadLineInput line) => line.Chunks is [_, { Before: HeadSeparator.Comma }] && IsKnown(line, 1) && _beforePlaces.TryGetValue(line.TextOf(0), out var names) && names.Count > 1;

    /// <summary>"Crewe, United Kingdom" beside "Manchester, United Kingdom": nothing but a place. "**Acme**, United Kingdom" is more.</summary>
    public bool IsPlace(HeadLineInput line) =>
        line.Chunks.Count >= 2 && line.Dates.Count == 0 && IsOfOneType(line) && PlaceWords.Score(line.Line.Text, line.Line.Words) >= 2 && !(evidence.IsRole && PlaceWords.NamesMoreThanTown(line.Line.Text)) && _columns[(line.Style, line.Chunks.Count)].Whole > 0;

    /// <summary>A name in bold, or one that is a link, is no part of the place behind it.</summary>
    private static bool IsOfOneType(HeadLineInput line)
    {
        const TextStyle OfNames = TextStyle.Bold | TextStyle.Link;
        return (line.Line.StyleAt(line.Chunks[0].Start) & OfNames) == (line.Line.StyleAt(line.Chunks[^1].Start) & OfNames);
    }

    /// <summary>"Acme, Springfield, Italy" beside "Emca, Torino, Italy": the last two parts are one place, as they are in a line whose town is known.</summary>
    public bool EndsWithPlaceOfTwo(HeadLineInput line) => EndsWithTwo(line) && MayBeTown(line, line.Chunks.Count - 2) && (_columns[(line.Style, line.Chunks.Count)].Pairs > 0 || (NameBeforePlace(line) is not null && _beforePlaces.TryGetValue(line.TextOf(line.Chunks.Count - 2), out var names) && names.Count > 1));

    private static bool EndsWithTwo(HeadLineInput line) =>
        line.Chunks is [_, _, .., { Before: HeadSeparator.Comma }] && line.Chunks[^2].Before is HeadSeparator.Comma && IsKnown(line, line.Chunks.Count - 1);

    /// <summary>A place from its first word to its last.</summary>
    public static bool IsKnown(HeadLineInput line, int chunk) => PlaceWords.Score(line.TextOf(chunk), line.Line.WordsIn(line.Chunks[chunk].Start, line.Chunks[chunk].End)) == 3;

    /// <summary>"Acme Ltd", "Acme S.A.": nothing behind it belongs to the name.</summary>
    public static bool EndsWithLegalForm(HeadLineInput line, int chunk)
    {
        var words = line.Line.WordsIn(line.Chunks[chunk].Start, line.Chunks[chunk].End);
        return words.Length > 1 && (Vocabulary.LegalForms.IsWhole(words[^1]) || Vocabulary.LegalForms.IsWhole($"{words[^2]} {words[^1]}"));
    }

    /// <summary>For all one knows, and by how it looks.</summary>
    public bool MayBeTown(HeadLineInput line, int chunk)
    {
        var text = line.TextOf(chunk);
        var words = line.Line.WordsIn(line.Chunks[chunk].Start, line.Chunks[chunk].End);
        return words.Length is > 0 and <= MostWords && char.IsUpper(text[0]) && !text.Any(char.IsDigit) && (line.Chunks[chunk].Before != HeadSeparator.Open || _inBrackets.Contains(line.Style)) && !(IsInCapitals(text) && !IsInCapitals(line.Line.Text)) && !NamesTwo(words) && !(words.Length > 1 && (Vocabulary.Departments.HasAny(words[^1..]) || Vocabulary.SchoolParts.LengthAt(words, 0) > 0 || (words[0].Length <= LongestShortSchool && Vocabulary.Institutions.HasAny(words[..1]))))
            && !evidence.IsTitle(line.Line, line.Chunks[chunk]) && !evidence.IsOrganization(line.Line, line.Chunks[chunk]) && !Vocabulary.Employment.HasAny(words) && !Vocabulary.LegalForms.IsWhole(string.Join(' ', words!)) && text[^1] is not ('"' or '”' or '»');
    }

    /// <summary>"Sand and Stone": no town has two names.</summary>
    private static bool NamesTwo(ReadOnlySpan<string> words) => words.Length == 3 && words[1] is "and" or "und" or "et" or "y" or "e" or "och" or "og" or "en";

    /// <summary>"UEXS": the letters of a longer name, unless the whole line is written so.</summary>
    private static bool IsInCapitals(string text) => text.Length > 2 && !text.Any(char.IsLower);

    private sealed class Column
    {
        public int Lines { get; set; }

        public int Known { get; set; }

        public int Whole { get; set; }

        public int Possible { get; set; }

        public int Pairs { get; set; }

        public int Titled { get; set; }

        public int Named { get; set; }
    }
}
