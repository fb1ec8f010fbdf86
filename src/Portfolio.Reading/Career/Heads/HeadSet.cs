using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>All heads of one kind in a CV: first they are all looked at, then each is read by what they have in common.</summary>
internal sealed class HeadSet(SectionKind kind, Func<Unit, int> rank)
{
    private const int TitleField = 1;
    private const int OrganizationField = 2;
    private const int FewestNamesBeforeTitles = 3;
    private const double WeightAmongPosts = 2.5;
    private const double WeightElsewhere = 1.5;

    private readonly SegmentEvidence _evidence = new(kind);
    private readonly DivisionPatterns _patterns = new(new SegmentEvidence(kind).IsStudy, kind == SectionKind.Talks);
    private readonly double[] _parts = new double[HeadDivision.AllCells];
    private readonly HeadPatterns _entries = new(WeightOf(kind));
    private readonly HeadPatterns _groups = new(WeightElsewhere);
    private readonly List<IReadOnlyList<Unit>> _heads = [];
    private HashSet<string>? _employers;
    private readonly Dictionary<Unit, (HeadLineInput Input, LineReading[] Readings)> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Unit Unit, HeadLineInput Input, bool IsGroup, bool IsFirst)> _added = [];
    private readonly HashSet<IReadOnlyList<Unit>> _titledBelow = new(ReferenceEqualityComparer.Instance);
    private readonly List<List<HeadLineInput>> _namesBeforeTitles = [];
    private TownColumns? _towns;
    private LoneNames? _lone;
    private RepeatedNames? _repeated;

    private static double WeightOf(SectionKind kind) => kind is SectionKind.Experience or SectionKind.Volunteering or SectionKind.Opening or SectionKind.Other ? WeightAmongPosts : WeightElsewhere;

    /// <param name="head">The lines of a head.</param>
    /// <param name="isGroup">It names an organization.</param>
    /// <param name="inGroup">Its organization stands above it.</param>
    public void Add(IReadOnlyList<Unit> head, bool isGroup, bool inGroup)
    {
        if (!isGroup) _heads.Add(head);
        _towns ??= new(_evidence);
        var lines = head.Select(unit => new HeadLineInput(unit, rank(unit), kind)).ToList();
        AddressesOfNames.LeaveOut(lines);
        if (kind == SectionKind.Experience && !isGroup) LeaveOutTrade(lines);
        if (lines is [var first, ..] && !isGroup && new ChunkWords(first, _evidence).AreNameAndTitle) _namesBeforeTitles.Add(lines);
        Logos.LeaveOut(lines);
        foreach (var (unit, input) in head.Zip(lines))
        {
            if (kind is SectionKind.Talks or SectionKind.Publications && Citation.Of(input.Line) is { } citation) input.TakeForCitation(citation);
            if (inGroup) TakeForPost(input);
            input.IsOfGroup = isGroup;
            _towns.Add(input);
            _added.Add((unit, input, isGroup, ReferenceEquals(unit, head[0])));
        }
        // "## University of Mills", "Assistant: Wheels and Sails"
        if (!isGroup && !inGroup && lines is [{ IsHeading: true, Chunks: [var name, ..] } above, ..] && _evidence.IsOrganization(above.Line, name) && !_evidence.IsTitle(above.Line, name)) lines.Skip(1).Where(IsDividedByColon).ToList().ForEach(TakeForPost);
        if (!isGroup && !inGroup) (_lone ??= new(_evidence)).Add(head, lines);
        if (!isGroup && !inGroup) (_repeated ??= new(_evidence)).Add(lines);
        if (kind == SectionKind.Talks) MarkTitle(head, lines);
        else if (!isGroup && !inGroup) new PlaceBehindDates(_evidence).Mark(lines);
    }

    /// <summary>No word of the head is one of titles, and the text below it begins with a title: where several are so, a title is looked for in none of them.</summary>
    public void HasTitleBelow(IReadOnlyList<Unit> head)
    {
        if (!head.Any(unit => Vocabulary.Titles.HasAny(unit.Line!.Words))) _titledBelow.Add(head);
    }

    /// <summary>One name, and perhaps dates.</summary>
    public static bool SaysOneThing(IReadOnlyList<Unit> head) => SaysNoMoreThan(head, things: 1);

    /// <summary>So many names in one line, and perhaps dates.</summary>
    public static bool SaysNoMoreThan(IReadOnlyList<Unit> head, int things) => head is [var only] && HeadChunks.Of(only.Line!, [.. DateAnchors.Of(only.Line!)]).Count is > 0 and var count && count <= things;

    private bool IsWithoutTitle(IReadOnlyList<Unit> head) => (_titledBelow.Count > 1 && _titledBelow.Contains(head)) || _lone?.IsEmployer(head) == true;

    /// <summary>"Acme (2014 - 2016)", "(makers of mills)", "Miller": between an employer and a title what stands in brackets is no name.</summary>
    private void LeaveOutTrade(List<HeadLineInput> lines)
    {
        if (lines.Count < 3 || lines[0].Chunks is not [var name, ..] || _evidence.IsTitle(lines[0].Line, name)) return;
        for (var at = 1; at + 1 < lines.Count; at++)
        {
            if (lines[at] is { Dates.Count: 0, StandsInBrackets: true } && !LineShape.IsPlace(lines[at].Line) && !Vocabulary.LegalForms.HasAny(lines[at].Line.Words) && lines[at + 1].Chunks.Exists(chunk => _evidence.IsTitle(lines[at + 1].Line, chunk))) lines[at].Chunks.Clear();
        }
    }

    /// <summary>A heading above the line that says where and when is the title of the talk, with every comma in it.</summary>
    private void MarkTitle(IReadOnlyList<Unit> head, List<HeadLineInput> lines)
    {
        if (head[0].Kind != UnitKind.Heading || lines is not [{ Dates.Count: 0, Chunks.Count: > 0 } name, .. var below] || !below.Exists(line => line is { Dates.Count: > 0, Chunks.Count: > 0 })) return;
        if (name.Chunks.Skip(1).All(chunk => chunk.Before is HeadSeparator.Comma or HeadSeparator.In or HeadSeparator.Stop or HeadSeparator.Semicolon) && !_evidence.IsOrganization(name.Line, new(0, name.Line.Text.Length, HeadSeparator.None))) name.TakeForTitle();
    }

    /// <summary>"Engineer: Kilns and Tools" below its employer: what stands behind the colon, or the comma in one bold run, is what the post was about.</summary>
    private void TakeForPost(HeadLineInput line)
    {
        var words = new ChunkWords(line, _evidence);
        if (line.Label is not null || !(IsDividedByColon(line) || IsDividedInBold(line) || IsDividedByDash(line))) return;
        if (_evidence.IsRole && words.IsTitle(0) && !words.IsLabel(0, out _) && line.Chunks.TrueForAll(chunk => PlaceWords.Score(line.Line.Text[chunk.Start..chunk.End]) < 2)) line.TakeForTitle();
    }

    /// <summary>"Lead - Design of Mills, Americas" as a heading: where the employer stands above, the dash divides what somebody was from what it was about, unless one side says something else.</summary>
    private bool IsDividedByDash(HeadLineInput line) => line is { IsHeading: true, Chunks: [_, { Before: HeadSeparator.Dash }, ..] } && line.Chunks.Skip(2).All(chunk => chunk.Before is HeadSeparator.Comma or HeadSeparator.Dash)
        && line.Chunks.Skip(1).All(chunk => line.Line.WordsIn(chunk.Start, chunk.End) is var words && !_evidence.IsOrganization(line.Line, chunk) && !_evidence.IsTitle(line.Line, chunk) && !Vocabulary.Employment.HasAny(words));

    private static bool IsDividedByColon(HeadLineInput line) =>
        line.Chunks.Exists(chunk => chunk.Before == HeadSeparator.Colon) && line.Chunks.Skip(1).All(chunk => chunk.Before is HeadSeparator.Colon or HeadSeparator.Open);

    /// <summary>"**Director, Kilns and Tools**, 2018–2020": what is bold as one is one, where the line goes on in other type.</summary>
    private static bool IsDividedInBold(HeadLineInput line) => line.Chunks.Count > 1 && line.Dates.Count > 0 && line.Chunks.Skip(1).All(chunk => chunk.Before == HeadSeparator.Comma)
        && line.Line.Styles.Any(range => range.Style.HasFlag(TextStyle.Bold) && range.Start <= line.Chunks[0].Start && range.End >= line.Chunks[^1].End && line.Dates.All(date => date.Start >= range.End));

    /// <summary>
    /// "### Acme - Head of Mills" once may be a subject and a title ("Java - Developer"); where several heads are so, each with another name, they are
    /// employers, and a heading without dates below one is neither ("#### Wind and Water").
    /// </summary>
    private void LookAtNamesBeforeTitles()
    {
        if (_namesBeforeTitles.Select(lines => lines[0].Line.Text[lines[0].Chunks[0].Start..lines[0].Chunks[0].End]).Distinct().Count() < FewestNamesBeforeTitles) return;
        foreach (var lines in _namesBeforeTitles)
        {
            lines[0].BeginsWithName = true;
            if (lines is [{ IsHeading: true }, { IsHeading: true, Dates.Count: 0 } trade, _, ..] && !LineShape.IsPlace(trade.Line)) trade.Chunks.Clear();
        }
        _namesBeforeTitles.Clear();
    }

    /// <summary>All ways to read every line, once all lines are known.</summary>
    private void LookAtLines()
    {
        LookAtNamesBeforeTitles();
        ShortYears.Read(_added.ConvertAll(line => line.Input));
        foreach (var (unit, input, isGroup, isFirst) in _added)
        {
            input.Learn(_towns!);
            if (!isGroup && !isFirst && _repeated is not null) input.Learn(_repeated);
            var readings = new LineReadings(input, new(input, _evidence), _evidence, _patterns, _parts).All();
            if (isGroup) readings = [.. readings.Where(reading => (reading.Fields & TitleField) == 0)];
            _lines[unit] = (input, readings);
            if (readings.Length > 0) (isGroup ? _groups : _entries).Add(input, readings);
        }
        _added.Clear();
    }

    /// <summary>The organizations that the heads name: "Acme Utrecht" is the Acme of another head, in Utrecht.</summary>
    private HashSet<string> Employers => _employers ??= [.. _heads.Select(OrganizationOf).OfType<string>()];

    private string? OrganizationOf(IReadOnlyList<Unit> head)
    {
        var (lines, readings) = ReadingsOf(head, isGroup: false, inGroup: false);
        return HeadWriter.Organization(lines, readings);
    }

    /// <param name="head">One that was added.</param>
    /// <param name="isGroup">It names an organization.</param>
    /// <param name="inGroup">Its organization stands above it.</param>
    public ReadHead Read(IReadOnlyList<Unit> head, bool isGroup, bool inGroup)
    {
        var (lines, readings) = ReadingsOf(head, isGroup, inGroup);
        return HeadWriter.Write(lines, readings, new(kind, isGroup ? _groups : _entries, () => Employers));
    }

    private (List<HeadLineInput> Lines, LineReading?[] Readings) ReadingsOf(IReadOnlyList<Unit> head, bool isGroup, bool inGroup)
    {
        LookAtLines();
        var lines = head.Select(unit => _lines[unit]).ToList();
        // Where no line has the title, a heading of one name is the employer, whatever stands between it and the dates.
        if (IsWithoutTitle(head) && head[0].Kind == UnitKind.Heading && lines[0].Input is { Chunks.Count: 1, Dates.Count: 0 } && Array.FindAll(lines[0].Readings, reading => reading.Fields == OrganizationField) is { Length: > 0 } names) lines[0] = (lines[0].Input, names);
        return (lines.ConvertAll(line => line.Input), HeadReader.Read(lines, isGroup ? _groups : _entries, Taken(head, isGroup), inGroup));
    }

    /// <summary>The fields that the head cannot have.</summary>
    private int Taken(IReadOnlyList<Unit> head, bool isGroup) => isGroup || IsWithoutTitle(head) ? TitleField : _lone?.IsTitle(head) == true ? OrganizationField : 0;
}
