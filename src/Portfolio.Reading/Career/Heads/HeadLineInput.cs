using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>A line of a head with its dates and chunks.</summary>
internal sealed partial class HeadLineInput
{
    private const int FewestWordsOfSentence = 7;
    private const double WholeTitle = 1.5;
    private const double CitedTitle = 8;

    public HeadLineInput(Unit unit, int rank, SectionKind kind)
    {
        Line = unit.Line!;
        Label = unit.Label;
        Dates = [.. unit.IsTold ? [] : unit.Label is FieldLabel.Dates or FieldLabel.Start or FieldLabel.End ? Line.Dates.Finds : DateAnchors.Of(Line)];
        Chunks = unit.IsLabel || IsOnlyTime(unit) || (kind == SectionKind.Experience && Dates.Count == 0 && LineShape.SaysTerms(Line)) || LineShape.ListsCode(Line) || (kind == SectionKind.Education && StudyGrade.IsLine(Line)) ? [] : HeadChunks.Of(Line, Dates, unit.Kind == UnitKind.Heading || (unit.Kind == UnitKind.Line && Line.IsBold && HeadingNumber.HasParts(Line.Text)) ? HeadingNumber.LengthIn(Line.Text) : 0);
        if (EastAsian.IsIn(Line.Text))
        {
            Chunks = WorkedAs.Clear(Line, Chunks);
            JoinNameOfWork();
        }
        IsHeading = unit.Kind == UnitKind.Heading;
        JoinLabel();
        LeaveOutRemark();
        if (kind == SectionKind.Experience) LeaveOutAssignment();
        if (kind is not (SectionKind.Talks or SectionKind.Publications or SectionKind.Projects or SectionKind.Patents)) LeaveOutNumbers();
        Chunks.RemoveAll(chunk => chunk.Start > Chunks[0].Start && chunk.Before != HeadSeparator.At && TeamSizes.IsOnly(TextOf(chunk)));
        JoinOtherName();
        if (kind is SectionKind.Education or SectionKind.Courses)
        {
            Chunks.RemoveAll(chunk => chunk.Start > Chunks[0].Start && StudyGrade.IsMark(TextOf(chunk)));
            LeaveOutYearOf();
            JoinShortDegree();
            JoinFieldOfDegree();
        }
        else if (kind is not (SectionKind.Talks or SectionKind.Publications or SectionKind.Projects or SectionKind.Patents))
        {
            JoinRemarkToTitle();
        }
        if (kind == SectionKind.Talks)
        {
            LeaveOutMedium();
            LeaveOutSpeaker();
        }
        LeaveOutJoin();
        if (kind is not (SectionKind.Talks or SectionKind.Publications or SectionKind.Projects or SectionKind.Patents)) LeaveOutOpenEnd();
        LeaveOutFaults();
        LeaveOutSomeFirm();
        LeaveOutSite(kind);
        JoinLinkedName();
        if (kind == SectionKind.Experience) JoinBoldNameBeforeTitle();
        TakeSiteForName(kind);
        if (kind is SectionKind.Experience) DivideTownBehindForm();
        if (kind is SectionKind.Experience) JoinUnitToTitle();
        if (kind is SectionKind.Experience) TakeWorkForTitle();
        DividePlaces();
        DividePlaceInBrackets();
        JoinPlaces();
        JoinLabelledPlace();
        JoinPartsOfSchools(kind is SectionKind.Education or SectionKind.Courses);
        if (kind is not (SectionKind.Education or SectionKind.Courses)) JoinPartBeforeEmployer();
        JoinPartBehindFirm();
        if (kind is not (SectionKind.Education or SectionKind.Courses or SectionKind.Talks or SectionKind.Publications)) JoinFieldBehindTitle();
        if (kind is not (SectionKind.Education or SectionKind.Courses or SectionKind.Talks or SectionKind.Publications)) JoinBehindStop();
        LeaveOutWhetherRemote();
        Told = TellsBehindLead();
        Town = _endsWithTown || EndsWithTownOfBrazil() ? Chunks.Count - 1 : Chunks.FindIndex(IsBehindTe);
        JoinRegionInBrackets();
        JoinRegionBehindTown();
        Style = unit.Kind switch
        {
            UnitKind.Heading => rank,
            UnitKind.Cell => 20 + Math.Min(unit.Column, 9),
            UnitKind.Term => 10,
            UnitKind.Detail => 11,
            UnitKind.Quote => 12,
            _ when unit.Starts => 13,
            _ when Line.StartsBold => 14,
            _ when Line.IsItalic => 15,
            _ => 16,
        };
    }

    /// <summary>"4 years 3 months", "From: 2018": nothing in it is a name.</summary>
    private static bool IsOnlyTime(Unit unit) => Durations.IsOnly(unit.Text) || IsHoursAndTime(unit.Text) || (unit is { Label: FieldLabel.Start or FieldLabel.End, Kind: not UnitKind.Cell });

    public TextLine Line { get; }

    public bool IsHeading { get; }

    /// <summary>What the column or the term before it says that it is.</summary>
    public FieldLabel? Label { get; }

    public List<DateFind> Dates { get; }

    public List<HeadChunk> Chunks { get; private set; }

    /// <summary>The last chunk, where it is what the text goes on with behind a name and dates in bold; -1 where there is no such text.</summary>
    public int Told { get; }

    private int TellsBehindLead()
    {
        if ((DateAnchors.EndOfLead(Line) ?? EndOfName()) is not { } end || !Dates.TrueForAll(find => find.End <= end)) return -1;
        var first = Chunks.FindIndex(chunk => chunk.Start >= end);
        if (first <= 0) return -1;
        Chunks = [.. Chunks[..first], Chunks[first] with { End = Chunks[^1].End }];
        return first;
    }

    /// <summary>"*Acme* – Worked on the first mill of its kind.": where the name ends that a sentence stands behind; null for other lines.</summary>
    private int? EndOfName()
    {
        if (Chunks is not [var name, { Before: HeadSeparator.Dash or HeadSeparator.Colon } text, ..] || FieldLabels.Of(TextOf(name)) is not null || Line.Styles.FirstOrDefault(range => range.End > name.Start) is not { } run) return null;
        var isName = run.Style != TextStyle.Plain && run.End >= name.End && run.End <= text.Start && !Vocabulary.Titles.HasAny(Line.WordsIn(name.Start, name.End)) && !Vocabulary.Titles.HasAny(Line.WordsIn(text.Start, text.End));
        return isName && Line.Text.AsSpan().TrimEnd().EndsWith(".") && Line.WordsIn(text.Start, Line.Text.Length).Length >= FewestWordsOfSentence ? run.End : null;
    }

    /// <summary>"Baker, Acme. Bread, cakes, pies": what stands behind a full stop, up to a date, is said of both, and no list of names.</summary>
    private void JoinBehindStop()
    {
        var at = Chunks.FindIndex(chunk => chunk.Before == HeadSeparator.Stop);
        if (at < 2 || Chunks[^1].Before == HeadSeparator.Date || PlaceWords.Score(TextOf(Chunks[^1])) >= 2 || at == Chunks.Count - 1 || Chunks.Skip(at + 1).Any(chunk => chunk.Before == HeadSeparator.Date || Vocabulary.Titles.HasAny(Line.WordsIn(chunk.Start, chunk.End)))) return;
        if (!Chunks.Take(at).Any(chunk => Vocabulary.Titles.HasAny(Line.WordsIn(chunk.Start, chunk.End)))) return;
        Chunks = [.. Chunks[..at], Chunks[at] with { End = Chunks[^1].End }];
    }

    public string TextOf(int chunk) => TextOf(Chunks[chunk]);

    private string TextOf(HeadChunk chunk) => Line.Text[chunk.Start..chunk.End];

    /// <summary>"Date (da – a): 1987 – 1995": a label with brackets is one part.</summary>
    private void JoinLabel()
    {
        var colon = FieldLabels.EndIn(Line.Text);
        if (colon <= 0 || Chunks is not [var first, { Before: HeadSeparator.Open } inner, ..] || inner.End > colon || Line.Text.AsSpan(inner.End, colon - inner.End) is not [')', ..] || FieldLabels.Of(Line.Text[..colon]) is null) return;
        Chunks = [first with { End = Line.Text.AsSpan(0, colon).TrimEnd().Length }, .. Chunks.Skip(2)];
    }

    /// <summary>"(2018 – today, und 2015 – 2017)": what joins two dates is no name.</summary>
    private void LeaveOutJoin()
    {
        if (Dates.Count < 2) return;
        Chunks.RemoveAll(chunk => char.IsLower(Line.Text[chunk.Start]) && Line.WordsIn(chunk.Start, chunk.End).Length == 1 && Dates.Exists(date => date.End <= chunk.Start) && Dates.Exists(date => date.Start >= chunk.End));
    }

    /// <summary>"Present" on a line of its own or in brackets, "Current: Acme": when, though nobody says since when.</summary>
    private void LeaveOutOpenEnd()
    {
        if (Dates.Count > 0) return;
        var at = Chunks.FindIndex(chunk => DateWords.SayNow(string.Join(' ', Line.WordsIn(chunk.Start, chunk.End)!)) && (Chunks.Count == 1 || chunk.Before == HeadSeparator.Open || (chunk.Start == Chunks[0].Start && Chunks[1].Before == HeadSeparator.Colon)));
        if (at < 0) return;
        GoesOn = true;
        Chunks.RemoveAt(at);
    }

    /// <summary>"July 2010 – July 20102": dates that cannot be meant are no name either.</summary>
    private void LeaveOutFaults() => Chunks.RemoveAll(chunk => Line.Dates.Faults.Any(fault => fault.Start <= chunk.Start && chunk.End <= fault.End));

    /// <summary>All of it does.</summary>
    public bool StandsInBrackets => Line.Text.AsSpan().Trim() is ['(' or '（', .. var inner, ')' or '）'] && !inner.ContainsAny("()（）");

    /// <summary>It has no dates, and says that the post is the present one.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>Takes over what the lines of all heads together say of places.</summary>
    public void Learn(TownColumns towns)
    {
        IsPlaceOfOthers = towns.IsPlaceOfOthers(this);
        if (IsPlaceOfOthers || towns.IsPlace(this)) Chunks = [new(Chunks[0].Start, Chunks[^1].End, Chunks[0].Before)];
        else if (towns.EndsWithPlaceOfTwo(this)) Chunks = [.. Chunks[..^2], new(Chunks[^2].Start, Chunks[^1].End, Chunks[^2].Before)];
        else if (Town < 0) Town = towns.TownOf(this);
    }

    /// <summary>It says where, as the ends of other lines do that name somebody before.</summary>
    public bool IsPlaceOfOthers { get; private set; }

    /// <summary>Takes over whether other heads have its first name, too.</summary>
    public void Learn(RepeatedNames names) => IsRepeated = names.BeginWith(this);

    /// <summary>It begins with a name that other heads have beside a title.</summary>
    public bool IsRepeated { get; private set; }

    /// <summary>Its first chunk is two, the second of which begins there.</summary>
    public void DivideFirst(int start) => Chunks = [Chunks[0] with { End = Chunks[0].Start + Line.Text.AsSpan(Chunks[0].Start, start - Chunks[0].Start).TrimEnd().Length }, new(start, Chunks[0].End, HeadSeparator.Space), .. Chunks.Skip(1)];

    /// <summary>The other lines of its head say that its first chunk is no name.</summary>
    public void LeaveOutFirst()
    {
        Chunks.RemoveAt(0);
        if (Town > 0) Town--;
    }

    /// <summary>The other lines of its head say that the chunk is a town.</summary>
    public void TakeForTown(int chunk) => Town = chunk;

    /// <summary>The other lines of its head say that all of it is a place.</summary>
    public void TakeForPlace()
    {
        Chunks = [new(Chunks[0].Start, Chunks[^1].End, Chunks[0].Before)];
        Town = 0;
    }

    /// <summary>Its first chunk is an employer, and its second the title.</summary>
    public bool BeginsWithName { get; set; }

    /// <summary>It is the first line of its head, and one below has a name as employers have it.</summary>
    public bool IsNamedBelow { get; set; }

    /// <summary>It names who gave the posts below it: no word in it is one of a title.</summary>
    public bool IsOfGroup { get; set; }

    /// <summary>Points for the first chunk as a title, where something tells that it is one from its first word to its last.</summary>
    public double TitlePoints { get; private set; }

    public void TakeForTitle() => TakeForTitle(Chunks.Count);

    /// <param name="chunks">So many of its chunks, from the first on, are one title.</param>
    public void TakeForTitle(int chunks)
    {
        Chunks = [new(Chunks[0].Start, Chunks[chunks - 1].End, Chunks[0].Before), .. Chunks.Skip(chunks)];
        TitlePoints = WholeTitle;
    }

    /// <summary>From its first word to its last sign it is one title: "What is a mill? (And will it fly?)".</summary>
    public void TakeWholeForTitle()
    {
        Chunks = [new(Chunks[0].Start, Line.Text.AsSpan().TrimEnd().Length, Chunks[0].Before)];
        TitlePoints = WholeTitle;
    }

    /// <summary>Where the stretch of the chunks ends, behind the bracket that closes one opened inside.</summary>
    /// <param name="chunk">The first chunk.</param>
    /// <param name="next">The chunk behind the last.</param>
    public int EndOf(int chunk, int next)
    {
        var (text, end) = (Line.Text, Chunks[next - 1].End);
        var open = 0;
        for (var at = Chunks[chunk].Start; at < end; at++) open += text[at] is '(' or '[' or '（' ? 1 : text[at] is ')' or ']' or '）' ? -1 : 0;
        return open == 1 && end < text.Length && text[end] is ')' or ']' or '）' && open == 1 ? end + 1 : end;
    }

    /// <summary>Lines of one style are read alike: a number for its look and the structure that it stands in.</summary>
    public int Style { get; }
}
