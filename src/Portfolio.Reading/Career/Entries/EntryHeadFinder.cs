using Portfolio.Model.Career;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Finds heads in the units of a section: around each date, and where something stands out as the others do.</summary>
internal sealed class EntryHeadFinder
{
    private const int MostWordsOfPost = 18;

    /// <summary>So many show how a person lays a post out, wherever the dates stand.</summary>
    private const int ManyPosts = 3;

    private readonly EntryUnits _units;
    private readonly LinesAbove _above;
    private readonly LinesBelow _below;
    private bool? _beginInBold;

    public EntryHeadFinder(EntryUnits units)
    {
        _units = units;
        _above = new(units);
        _below = new(units, _above);
    }

    public List<HeadSpan> Find()
    {
        var leads = _units.Dates.Lead();
        var heads = new List<HeadSpan>();
        for (var at = 0; at < _units.Count; at++)
        {
            if (!_units.Dates.Has(at) || (heads.Count > 0 && at <= heads[^1].Last)) continue;
            heads.Add(Around(at, heads.Count == 0 ? -1 : heads[^1].Last, leads));
        }
        return heads.Count == 0 ? [] : WithUndated(heads);
    }

    /// <summary>The head that starts at a unit without a date.</summary>
    public HeadSpan From(int at, string reason) => new(at, _below.Of(at, at, leads: false), reason);

    private HeadSpan Around(int anchor, int before, bool leads)
    {
        var unit = _units[anchor];
        if (unit.Kind == UnitKind.Cell) return Row(anchor, before);
        var isDateLine = _units.Dates.IsOnly(anchor);
        var first = (leads && isDateLine) || unit.Starts ? anchor : _above.Of(anchor, before);
        var last = _below.Of(first, anchor, leads && isDateLine);
        return new(first, last, isDateLine ? leads ? "dates stand before it" : "dates stand below it" : "dates stand in its line");
    }

    private HeadSpan Row(int anchor, int before)
    {
        var (first, last) = (anchor, anchor);
        while (!_units[first].Starts && first - 1 > before && _units[first - 1].Kind == UnitKind.Cell) first--;
        while (last + 1 < _units.Count && _units[last + 1].Kind == UnitKind.Cell && !_units[last + 1].Starts) last++;
        return new(first, last, "a row of fields with dates");
    }

    /// <summary>With the entries that have no date, but stand out as those that have one, or are items beside them.</summary>
    private List<HeadSpan> WithUndated(List<HeadSpan> heads)
    {
        var common = heads.GroupBy(head => _units.Rank(head.First)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;
        var startingDepths = heads.Where(head => _units[head.First].Starts).Select(head => (_units[head.First].Kind, _units[head.First].Depth)).ToHashSet();
        var result = new List<HeadSpan>();
        var next = 0;
        var isBelowProjects = false;
        for (var at = 0; at < _units.Count; at++)
        {
            if (next < heads.Count && heads[next].First == at)
            {
                isBelowProjects = false;
                result.Add(heads[next]);
                at = heads[next++].Last;
                continue;
            }
            var unit = _units[at];
            isBelowProjects |= next > 0 && _units.Kind == SectionKind.Experience && unit.Kind == UnitKind.Heading && NamesProjects(unit);
            if (unit.Line is null || unit.Line.IsBlank || (unit.IsTold && unit.Kind != UnitKind.Cell) || (_units.Kind == SectionKind.Talks && DatedUnits.SaysWritten(unit.Line))) continue;
            if (unit is { Kind: UnitKind.Detail, Starts: true }) result.Add(From(at, "it stands below the same dates"));
            else if (unit.Starts && startingDepths.Contains((unit.Kind, unit.Depth)) && !IsOfProject(at)) result.Add(unit.Kind == UnitKind.Cell ? Row(at, at - 1) : From(at, "it stands in a list of entries"));
            else if (IsStudyInBold(unit) && _units.Rank(at) == common) result.Add(From(at, "its bold line is like those of dated entries"));
            else if (IsPostInBold(unit, heads) && _units.Rank(at) == common) result.Add(From(at, "its bold title is like those of dated entries"));
            // "#### Projects" below a post: what follows without dates, and names no post, is one of those.
            else if (unit.Kind == UnitKind.Heading && _units.Rank(at) == common && !(isBelowProjects && !_units.IsEvidence(unit)) && StartsUndated(unit)) result.Add(From(at, "its heading is like those of dated entries"));
            else continue;
            at = result[^1].Last;
        }
        return result;
    }

    private static bool NamesProjects(Unit heading) => heading.NamedSection is { IsWhole: true, Kind: SectionKind.Projects } || (Vocabulary.Body.IsWhole(string.Join(' ', heading.Line!.Words)) && Projects.Any(word => heading.Text.Contains(word, StringComparison.Ordinal)));

    /// <summary>"Download my resume" is an offer, and no post.</summary>
    private static readonly WordSet Downloads = new("download, downloads, herunterladen, télécharger, téléchargement, descargar, descarga, baixar, scarica, downloaden, pobierz, stáhnout, ladda ned, скачать, завантажити, ダウンロード".Split(", "));

    private static readonly WordSet Documents = new("cv, resume, resumé, résumé, curriculum, vitae, pdf, lebenslauf, currículo, życiorys, životopis, резюме, 履歴書, 職務経歴書".Split(", "));

    private static readonly string[] Projects = ["プロジェクト", "案件", "项目", "專案", "프로젝트"];

    /// <summary>A row of fields whose dates are those of something within a post.</summary>
    private bool IsOfProject(int at)
    {
        if (_units[at].Kind != UnitKind.Cell) return false;
        var next = at;
        do
        {
            if (!_units.Dates.Has(next) && DateAnchors.Has(_units[next].Line!)) return true;
            next++;
        }
        while (next < _units.Count && _units[next] is { Kind: UnitKind.Cell, Starts: false });
        return false;
    }

    /// <summary>A degree that somebody has not taken yet, or does not say when.</summary>
    private bool IsStudyInBold(Unit unit) => _units.Kind == SectionKind.Education && unit is { Kind: UnitKind.Line, Break: null } && unit.Line!.IsBold && _units.IsTitle(unit) && !LineShape.IsLabel(unit.Line);

    /// <summary>"**Miller**, Acme Mills" among "**Builder**, Wheel Works (2014 - 2016)": a title in bold and an employer, and no dates.</summary>
    private bool IsPostInBold(Unit unit, List<HeadSpan> heads) => (IsTitleInBold(unit) || (BeginsInBold(unit) && _units.IsOrganization(unit))) && HeadChunks.Of(unit.Line!, []) is [_, { Before: HeadSeparator.Comma or HeadSeparator.Style or HeadSeparator.Dash or HeadSeparator.At }, ..] && unit.Line!.Words.Length <= MostWordsOfPost
        && !LineShape.EndsAsSentence(unit.Text) && (_beginInBold ??= BeginInBold(heads));

    /// <summary>All posts begin with a title in bold and say more in the same line: when, or, where there are many, whose post it was.</summary>
    private bool BeginInBold(List<HeadSpan> heads) => heads.TrueForAll(head => IsTitleInBold(_units[head.First]))
        && (heads.TrueForAll(head => _units.Dates.Has(head.First)) || (heads.Count >= ManyPosts && heads.TrueForAll(head => HeadChunks.Of(_units[head.First].Line!, []).Count > 1)));

    private bool IsTitleInBold(Unit unit) => BeginsInBold(unit) && unit.Line!.Styles.FirstOrDefault(range => range.Style.HasFlag(TextStyle.Bold)) is { } bold && Vocabulary.Titles.HasAny(unit.Line.WordsIn(bold.Start, bold.End));

    private bool BeginsInBold(Unit unit) => _units.Kind == SectionKind.Experience && unit is { Kind: UnitKind.Line, Break: null, Starts: false, Line: { StartsBold: true, IsBold: false } line } && !LineShape.IsLabel(line);

    private bool StartsUndated(Unit unit) => !LineShape.IsInner(unit) && !(Downloads.HasAny(unit.Line!.Words) && Documents.HasAny(unit.Line.Words)) && (_units.LevelsMatter || (_units.Kind != SectionKind.Experience && !LineShape.IsPlace(unit.Line!) && (_units.Kind == SectionKind.Talks || unit.Line!.IsBold)));
}
