using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Heads;

/// <summary>All heads of one kind in a CV: first they are all looked at, then each is read by what they have in common.</summary>
internal sealed class HeadSet(SectionKind kind, Func<Unit, int> rank)
{
    private const int TitleField = 1;
    private const int OrganizationField = 2;
    private const int FewestNamesBeforeTitles = 3;
    private const double WeightAmongPosts = 3;
    private const double WeightElsewhere = 1.5;

    /// <summary>"Miller, Acme" and "Miller, Acme (Springfield)" are half alike: people leave places out.</summary>
    private const double ShareOfCoreAmongPosts = 0.5;

    private readonly SegmentEvidence _evidence = new(kind);
    private readonly DivisionPatterns _patterns = new(new SegmentEvidence(kind).IsStudy, kind == SectionKind.Talks);
    private readonly WholeTitles _titles = new(new SegmentEvidence(kind));
    private readonly double[] _parts = new double[HeadDivision.AllCells];
    private readonly HeadPatterns _entries = new(WeightOf(kind), IsOfPosts(kind) ? ShareOfCoreAmongPosts : 0);
    private readonly HeadPatterns _groups = new(WeightElsewhere, shareOfCore: 0);
    private readonly List<IReadOnlyList<Unit>> _heads = [];
    private HashSet<string>? _employers;
    private readonly Dictionary<Unit, (HeadLineInput Input, LineReading[] Readings)> _lines = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Unit Unit, HeadLineInput Input, bool IsGroup, bool IsFirst)> _added = [];
    private readonly HashSet<IReadOnlyList<Unit>> _titledBelow = new(ReferenceEqualityComparer.Instance);
    private readonly List<List<HeadLineInput>> _namesBeforeTitles = [];
    private readonly UnreadLines _unread = new(new SegmentEvidence(kind));
    private readonly GluedNames _glued = new(new SegmentEvidence(kind));
    private readonly NamesInBrackets _inBrackets = new(new SegmentEvidence(kind));
    private readonly TownsBeforeRegions _beforeRegions = new(new SegmentEvidence(kind));
    private TownColumns? _towns;
    private LoneNames? _lone;
    private RepeatedNames? _repeated;

    private static double WeightOf(SectionKind kind) => IsOfPosts(kind) ? WeightAmongPosts : WeightElsewhere;

    private static bool IsOfPosts(SectionKind kind) => kind is SectionKind.Experience or SectionKind.Volunteering or SectionKind.Opening or SectionKind.Other;

    /// <param name="head">The lines of a head.</param>
    /// <param name="isGroup">It names an organization.</param>
    /// <param name="inGroup">Its organization stands above it.</param>
    public void Add(IReadOnlyList<Unit> head, bool isGroup, bool inGroup)
    {
        if (!isGroup) _heads.Add(head);
        _towns ??= new(_evidence);
        var lines = head.Select(unit => new HeadLineInput(unit, rank(unit), kind)).ToList();
        AddressesOfNames.LeaveOut(lines);
        if (kind == SectionKind.Experience && !isGroup) _unread.Trade(lines);
        if (isGroup) _unread.Title(lines);
        _unread.State(lines);
        UnreadLines.Remote(lines);
        if (kind == SectionKind.Experience && !isGroup) UnreadLines.Kind(lines);
        if (kind == SectionKind.Education && !isGroup)
        {
            _unread.Level(lines);
            var schools = lines.FindAll(line => line.Chunks.Exists(chunk => _evidence.IsOrganization(line.Line, chunk)));
            lines.ForEach(line => line.JoinFields(inGroup || schools.Exists(other => other != line)));
        }
        _beforeRegions.Add(lines, isGroup);
        if (lines is [var first, ..] && !isGroup && new ChunkWords(first, _evidence).AreNameAndTitle) _namesBeforeTitles.Add(lines);
        if (lines is [var named, ..] && !isGroup && !inGroup) _inBrackets.Add(named);
        Logos.LeaveOut(lines);
        if (lines is [var top, .. { Count: > 0 } below]) top.IsNamedBelow = below.Exists(NamesEmployer);
        foreach (var (unit, input) in head.Zip(lines))
        {
            if (kind is SectionKind.Talks or SectionKind.Publications && Citation.Of(input.Line) is { } citation) input.TakeForCitation(citation);
            else if (kind == SectionKind.Talks) WholeTitles.TakeTalkInBold(input);
            if (inGroup) _titles.TakeForPost(input);
            input.IsOfGroup = isGroup;
            if (isGroup) input.JoinBoldName();
            if (isGroup) input.LeaveOutTrade();
            _towns.Add(input);
            _added.Add((unit, input, isGroup, ReferenceEquals(unit, head[0])));
        }
        if (!isGroup && !inGroup) _titles.TakeBelowEmployer(lines);
        if (!isGroup && !inGroup) (_lone ??= new(_evidence)).Add(head, lines);
        if (!isGroup && !inGroup) (_repeated ??= new(_evidence)).Add(lines);
        if (!isGroup && !inGroup) _titles.TakeHeadingOfTwo(lines);
        if (!isGroup && !inGroup) _titles.TakeAboveFirm(lines);
        if (!isGroup) _titles.AddAboveLength(lines);
        if (!isGroup && !inGroup) _glued.Add(lines);
        if (kind == SectionKind.Talks) _titles.TakeHeadingOfTalk(lines);
        else if (!isGroup && !inGroup) new PlaceBehindDates(_evidence).Mark(lines);
    }

    /// <summary>"Acme Inc, Springfield", "School of Mills" on a line of its own.</summary>
    private bool NamesEmployer(HeadLineInput line) => line.Chunks.Count > 0 && (TownColumns.EndsWithLegalForm(line, 0) || (line.Chunks is [var only] && _evidence.IsOrganization(line.Line, only) && !SegmentEvidence.IsDomain(line.Line.Text[only.Start..only.End])));

    /// <summary>No word of the head is one of titles, and the text below it begins with a title: where several are so, a title is looked for in none of them.</summary>
    public void HasTitleBelow(IReadOnlyList<Unit> head)
    {
        var titles = Entries.InEntry.TitlesOf(kind);
        if (!head.Any(unit => titles.HasAny(unit.Line!.Words))) _titledBelow.Add(head);
    }

    /// <summary>One name, and perhaps dates.</summary>
    public static bool SaysOneThing(IReadOnlyList<Unit> head) => SaysNoMoreThan(head, things: 1);

    /// <summary>So many names in one line, and perhaps dates.</summary>
    public static bool SaysNoMoreThan(IReadOnlyList<Unit> head, int things) => head is [var only] && HeadChunks.Of(only.Line!, [.. DateAnchors.Of(only.Line!)]).Count is > 0 and var count && count <= things;

    private bool IsWithoutTitle(IReadOnlyList<Unit> head) => (_titledBelow.Count > 1 && _titledBelow.Contains(head)) || _lone?.IsEmployer(head) == true;

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
        _titles.TakeAboveLengths();
        _glued.Divide();
        _inBrackets.Mark();
        if (kind == SectionKind.Talks && _heads.TrueForAll(head => head.Count == 1)) _titles.TakeTalksAlone(_added.ConvertAll(line => line.Input));
        ShortYears.Read(_added.ConvertAll(line => line.Input));
        if (kind is SectionKind.Education or SectionKind.Courses) Semesters.Read(_added.ConvertAll(line => line.Input));
        foreach (var (_, input, isGroup, isFirst) in _added)
        {
            input.Learn(_towns!);
            if (!isGroup && !isFirst && _repeated is not null) input.Learn(_repeated);
        }
        if (_towns is not null) _beforeRegions.Join(_towns);
        foreach (var (unit, input, isGroup, _) in _added)
        {
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
