using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>How well words fit a field, by what is known about words and by how they look. Numbers are points for and against.</summary>
internal sealed class SegmentEvidence(SectionKind kind)
{
    /// <summary>A line of more words goes on with what was done.</summary>
    private const int LongestHead = 16;

    /// <summary>"Springfield - Miller - checks and mends sails": so many behind a second dash, none of which has a capital, tell what was done.</summary>
    private const int FewestWordsTold = 4;

    private const double PointsOfSite = 0.5;

    /// <summary>The points of each field, in the order of <see cref="HeadField"/>.</summary>
    public double[] Scores(TextLine line, int start, int end, bool standsAsTown = false)
    {
        var text = line.Text[start..end];
        var words = line.WordsIn(start, end);
        var seen = new Seen(
            Titles: IsRole && (IsFirm(words) || Forces.HasAny(words)) ? 0 : Count(_titles, line, start, end, words),
            Organizations: EndsInShort(words) ? 0 : Count(_organizations, line, start, end, words) + (IsQuotedName(text) || (IsStudy && EndsInForm(text, words)) ? 1 : 0),
            IsPost: IsStudy && Vocabulary.Titles.HasAny(words),
            Place: PlaceWords.Score(text, words) is var place && place == 0 && standsAsTown ? 1 : place == 2 && IsRole && PlaceWords.NamesMoreThanTown(text) ? 0 : place,
            IsRegion: PlaceWords.IsRegion(text),
            HasPin: PlaceWords.HasPin(line.Text.AsSpan(Math.Max(0, start - 4)..end)),
            Style: StyleOf(line, start, end),
            Words: words.Length,
            LeadsInItalics: IsTalk && start == 0 && line.StyleAt(0) == TextStyle.Italic && !line.IsItalic,
            StartsSmall: LineShape.StartsSmall(text),
            OpensLine: end < line.Text.Length && words.Length > 0 && line.RangeOf(start, end) is { First: var first } && IsFirstName(line, first),
            IsInText: line.Words.Length > LongestHead,
            IsToldBehindDash: IsRole && words.Length >= FewestWordsTold && !line.StyleAt(start).HasFlag(TextStyle.Bold) && line.Text.AsSpan(0, start).TrimEnd() is [.., '-' or '–' or '—'] before && before[..^1].IndexOfAny("-–—") > 0 && !text.Any(char.IsUpper) && !text.Any(char.IsDigit),
            IsEmployment: Vocabulary.Employment.IsAll(words),
            IsSelfEmployed: IsRole && Vocabulary.SelfEmployed.IsAll(words),
            IsDomain: IsDomain(text),
            IsDepartment: IsRole && words.Length > 1 && Vocabulary.PartsOfFirms.HasAny(words[^1..]),
            IsSchool: IsRole && Vocabulary.Institutions.HasAny(words),
            IsSchoolPart: words.Length > 1 && Vocabulary.SchoolParts.LengthAt(words, 0) > 0,
            IsDuration: IsRole && (char.IsDigit(text[0]) || text[0] is '約' or '约' ? Durations.IsOnly(text) : start == 0 && SaysNow(line.Text.AsSpan(end), words)),
            IsMail: text.Contains('@', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal),
            IsFunction: IsRole && Vocabulary.Functions.LengthAt(words, 0) == words.Length,
            IsQuoted: HeadText.Unquoted(text).Length < text.Length,
            IsLinkedName: LinkedWords.AreName(line, start, end) && !(IsTalk && NamesEventBehindTitle(line, start, words)),
            IsMedia: (IsWork && LinkedWords.AreMedia(line, start, end, words)) || IsAddress(text) || (start > 0 && text.StartsWith("www.", StringComparison.Ordinal) && PlaceWords.Score(line.Text[..start]) >= 2),
            IsElsewhere: IsRole && LinkedWords.LeadElsewhere(line, start, end, words),
            IsStreet: IsStreet(text),
            EndsAsSchool: IsStudy && Vocabulary.Institutions.HasAny(words[^1..]) && Vocabulary.Studies.LengthAt(words, 0) == 0,
            EndsAsWork: IsRole && WorkNames.EndsAsWork(text),
            EndsAsTitle: IsRole && !text.AsSpan().ContainsAny(",|·—") && ChunkWords.EndsAsTitle(words),
            IsSentence: words.Length > 12 || (words.Length > 6 && text.EndsWith('.') && !EndsAsAbbreviation(text)));
        return [Title(seen), Organization(seen), Location(seen), Rest(seen)];
    }

    /// <summary>No word but those of dates stands before it.</summary>
    private static bool IsFirstName(TextLine line, int word) => word == 0 || line.Dates.Finds is [{ Start: 0 } date, ..] && line.WordsIn(0, date.End).Length == word;

    /// <summary>"Currently: Miller": a label, and no employer.</summary>
    private static bool SaysNow(ReadOnlySpan<char> behind, ReadOnlySpan<string> words) => behind.TrimStart() is [':' or '：', ..] && DateWords.OpenEnds.Contains(string.Join(' ', words!));

    /// <summary>"Senior SE": behind the rank of somebody two letters are what he is, and no company's legal form.</summary>
    private bool EndsInShort(ReadOnlySpan<string> words) => IsRole && words is [.., var rank, { Length: 2 } last] && Vocabulary.LegalForms.IsWhole(last) && Ranks.HasAny([rank]);

    /// <summary>"Windmill AB" gave a course: the letters of a legal form, and no degree.</summary>
    private static bool EndsInForm(ReadOnlySpan<char> text, ReadOnlySpan<string> words) => words is [_, .., var last] && text.TrimEnd() is var name && char.IsUpper(name[name.LastIndexOf(' ') + 1]) && FormsOfSchools.IsWhole(last) && !Vocabulary.Studies.HasAny(words);

    /// <summary>Legal forms that are hardly anything else among studies: "Theater AG" is a club, and "Java SE" a language.</summary>
    private static readonly WordSet FormsOfSchools = new("ab, gmbh, ltd, llc, oy, bv, aps, sarl, srl, ооо, тов".Split(", "));

    /// <summary>"Master Milling Academy LLC": whatever its words may be elsewhere, a firm.</summary>
    private static bool IsFirm(ReadOnlySpan<string> words) => words is [_, _, .., { Length: >= ShortestForm and <= LongestForm } last] && Vocabulary.LegalForms.IsWhole(last)
        && (Vocabulary.Organizations.HasAny(words[..^1]) || Vocabulary.Institutions.HasAny(words[..^1])) && Vocabulary.Titles.Count(words) == 1 && Vocabulary.Titles.LengthAt(words, 0) == 1;

    private const int ShortestForm = 3;
    private const int LongestForm = 4;

    /// <summary>Whole bodies of guards, and no guard.</summary>
    public static readonly WordSet Forces = new("coast guard, national guard".Split(", "));

    private static readonly WordSet Ranks = new("senior, sr, junior, jr, principal, staff, lead, chief, associate, distinguished".Split(", "));

    private readonly WordMarks _titles = new(TitlesOf(kind));
    private readonly WordMarks _organizations = new(OrganizationsOf(kind));

    /// <summary>Many stretches of one line are looked at: its words are looked up once.</summary>
    private static int Count(WordMarks marks, TextLine line, int start, int end, ReadOnlySpan<string> words) =>
        line.RangeOf(start, end) is { } range ? marks.Count(line, range.First, range.Next) : marks.Words.Count(words);

    private WordSet TitleWords => _titles.Words;

    private WordSet OrganizationWords => _organizations.Words;

    private static WordSet TitlesOf(SectionKind kind) => kind switch
    {
        SectionKind.Education or SectionKind.Courses => Vocabulary.Studies,
        _ => Vocabulary.Titles,
    };

    private static WordSet OrganizationsOf(SectionKind kind) => kind switch
    {
        SectionKind.Education or SectionKind.Courses => Vocabulary.Institutions,
        SectionKind.Talks => Vocabulary.Events,
        _ => Vocabulary.Organizations,
    };

    public bool IsTitle(TextLine line, HeadChunk chunk) => line.WordsIn(chunk.Start, chunk.End) is var words && TitleWords.HasAny(words) && !(IsRole && Forces.HasAny(words));

    public bool IsOrganization(TextLine line, HeadChunk chunk) =>
        (line.WordsIn(chunk.Start, chunk.End) is var words && OrganizationWords.HasAny(words) && !EndsInShort(words)) || IsQuotedName(line.Text.AsSpan(chunk.Start, chunk.End - chunk.Start));

    public bool IsStudy => kind is SectionKind.Education or SectionKind.Courses;

    /// <summary>Its entries are things that were made, which have titles of their own.</summary>
    public bool IsWork => kind is SectionKind.Talks or SectionKind.Publications or SectionKind.Projects or SectionKind.Patents;

    public bool IsTalk => kind == SectionKind.Talks;

    public bool IsRole => kind is SectionKind.Experience or SectionKind.Volunteering or SectionKind.Activities or SectionKind.Other or SectionKind.Opening;

    private double Title(Seen seen)
    {
        if (seen.IsMedia || seen.IsDuration) return -6;
        var score = Math.Min(3.5, seen.Titles > 0 ? 2.5 + (0.5 * seen.Titles) : 0);
        if (seen.IsFunction && seen.Titles == 0) score += 1.5;
        if (seen.EndsAsTitle) score += 0.25;
        // "水門の改修" is what somebody worked on, and nobody's name.
        if (seen.EndsAsWork && seen.Titles == 0 && seen.Organizations == 0) score += 0.5;
        if (seen.Organizations > 0) score -= kind == SectionKind.Talks ? 0.5 : seen.Titles > 0 ? 0.5 : IsStudy ? 3 : 1.5;
        // "Springfield Engineering College"
        if (seen.EndsAsSchool) score -= 2;
        if (IsRole && seen.Style.HasFlag(TextStyle.Link)) score -= 1;
        if (!IsRole && seen.IsLinkedName) score += kind == SectionKind.Talks ? 1.8 : 1;
        if (seen.Place == 3) score -= 4;
        if (seen.HasPin) score -= 4;
        // "Springfield, CA": no chartered accountant. "Springfield, MA" may be a Master of Arts.
        if (seen.IsRegion && (IsRole || seen.Titles == 0)) score -= 4;
        if (seen.IsEmployment && seen.Titles == 0) score -= 2;
        if (seen.IsQuoted) score += IsRole ? -0.5 : 2.5;
        if (seen.Style.HasFlag(TextStyle.Bold)) score += kind == SectionKind.Talks ? 1.2 : 0.4;
        if (seen.LeadsInItalics) score += 1.2;
        if (IsRole && seen.Words > 6) score -= 0.4 * Math.Min(seen.Words - 6, 6);
        if (seen.IsSentence) score -= IsRole ? 3 : 1;
        if (seen.IsDomain) score -= 1;
        // "`go`, `sql`": what was used.
        if (seen.Style.HasFlag(TextStyle.Code) && seen.Titles == 0) score -= 2.5;
        // "Search Department" is nobody's title.
        if (seen.IsDepartment && seen.Titles == 0) score -= 1.5;
        return score;
    }

    private double Organization(Seen seen)
    {
        // Nobody employed the person: an answer to the same question, if there is no better one.
        if (seen.IsSelfEmployed) return 0.5;
        if (seen.IsMail || seen.IsMedia || seen.IsDuration) return -6;
        // "windmill.example": the address of a site stands for its owner where no name does, however it is linked.
        if (seen.IsDomain && seen.StartsSmall && !seen.OpensLine) return PointsOfSite;
        // "Systems" in a long text names no company.
        var score = Math.Min(3.5, seen.Organizations > 0 ? 2.5 + (0.5 * seen.Organizations) : 0) * (IsRole && seen.Words > 5 && !seen.Style.HasFlag(TextStyle.Link) ? 0.5 : 1);
        if (seen.Titles > 0) score -= kind == SectionKind.Talks ? 0 : seen.Organizations > 0 && !seen.EndsAsTitle ? 1 : 2.5;
        if (seen.Style.HasFlag(TextStyle.Link)) score += IsRole ? 2.3 : kind == SectionKind.Education ? 1.8 : 0;
        if (seen.IsPost && seen.Organizations == 0) score -= 2;
        if (seen.IsDomain) score += PointsOfSite;
        if (seen.Place == 3) score -= 2.5;
        if (seen.Place is 1 or 2) score -= 1;
        if (seen.IsRegion) score -= 1.5;
        if (seen.HasPin) score -= 4;
        if (seen.IsStreet) score -= 5;
        if (seen.IsEmployment) score -= 2.5;
        if (seen.IsFunction) score -= 1;
        if (seen.IsElsewhere) score -= 4;
        if (seen.IsQuoted && kind == SectionKind.Talks) score -= 2;
        if (seen.StartsSmall && !seen.IsDomain) score -= seen.Organizations == 0 && (seen.IsInText || seen.IsToldBehindDash) ? 4 : 1.5;
        if (seen.Words > 6) score -= 0.4 * Math.Min(seen.Words - 6, 6);
        if (seen.IsSentence) score -= 4;
        return score;
    }

    private static double Location(Seen seen)
    {
        var score = seen.HasPin ? 5 : seen.Place switch { 3 => 3.5, 2 => 2.5, 1 => 1.5, _ => seen.IsRegion ? 0 : -2.5 };
        if (seen.Titles > 0) score -= 2.5;
        if (seen.Organizations > 0) score -= seen.IsSchool ? 3 : 1.5;
        if (seen.Words > 6 && seen.Place < 2) score -= 2;
        // "Department of Mills" is nobody's town.
        if (seen.IsSchoolPart) score -= 4;
        return score;
    }

    private double Rest(Seen seen)
    {
        if (seen.IsMedia || seen.IsDuration) return 2;
        var score = -0.7;
        if (seen.IsEmployment) score += 2;
        else if (seen.IsElsewhere) score += 1;
        else if (seen.Words <= 2 && !seen.StartsSmall) score -= 0.8;
        if (seen.IsSentence) score += 2.2;
        else if (seen.Words > 7) score += 0.8;
        if (seen.Titles > 0 && !seen.IsSentence) score -= 1;
        if (seen.Organizations > 0) score -= 0.5;
        if (seen.Place == 3) score -= 1;
        if (seen.Style.HasFlag(TextStyle.Small)) score += 0.5;
        if (IsRole && seen.Style.HasFlag(TextStyle.Link)) score -= 1;
        if (kind == SectionKind.Talks && seen.Words <= 2 && seen.Style.HasFlag(TextStyle.Link)) score += 2;
        return score;
    }

    public static TextStyle StyleOf(TextLine line, int start, int end)
    {
        var style = TextStyle.Plain;
        foreach (var range in line.Styles)
        {
            if (range.Start >= end) break;
            if (range.End > start) style |= range.Style;
        }
        return HasSiteBehind(line.Text.AsSpan(end)) ? style | TextStyle.Link : style;
    }

    /// <summary>"Windmill (http://windmill.example)": as good as a link.</summary>
    private static bool HasSiteBehind(ReadOnlySpan<char> behind) => behind.TrimStart() is ['(', .. var site] && (site.StartsWith("http://") || site.StartsWith("https://") || site.StartsWith("www."));

    /// <summary>"Slow wheels, [Mill Days](…)": the link is the event, where no word before it is one of events.</summary>
    private bool NamesEventBehindTitle(TextLine line, int start, ReadOnlySpan<string> words) => start > 0 && OrganizationWords.HasAny(words) && line.WordsIn(0, start) is { Length: > 1 } before && !OrganizationWords.HasAny(before);

    private static bool IsQuotedName(ReadOnlySpan<char> text) => text.ContainsAny('«', '»') || CompanySigns.IsIn(text);

    /// <summary>"sp. z o.o.": the last word has a dot inside.</summary>
    private static bool EndsAsAbbreviation(string text) => text[(text.LastIndexOf(' ') + 1)..^1].Contains('.', StringComparison.Ordinal);

    /// <summary>"R. 12, 340 sala 56": several numbers, and a comma.</summary>
    private static bool IsStreet(string text)
    {
        var numbers = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))) numbers++;
        }
        return numbers > 2 && text.Contains(',', StringComparison.Ordinal);
    }

    /// <summary>An address that is written out leads somewhere, and names nobody.</summary>
    private static bool IsAddress(string text) => text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal);

    public static bool IsDomain(string text)
    {
        var dot = text.LastIndexOf('.');
        return dot > 0 && text.Length - dot is 3 or 4 or 5 && !text.Contains(' ', StringComparison.Ordinal) && text.AsSpan(dot + 1).IndexOfAnyExceptInRange('a', 'z') < 0;
    }

    private readonly record struct Seen(int Titles, int Organizations, bool IsPost, int Place, bool IsRegion, bool HasPin, TextStyle Style, int Words, bool LeadsInItalics, bool StartsSmall, bool OpensLine, bool IsInText, bool IsToldBehindDash, bool IsEmployment, bool IsSelfEmployed, bool IsDomain, bool IsDepartment, bool IsSchool, bool IsSchoolPart, bool IsDuration, bool IsMail, bool IsFunction, bool IsQuoted, bool IsLinkedName, bool IsMedia, bool IsElsewhere, bool IsStreet, bool EndsAsSchool, bool EndsAsTitle, bool EndsAsWork, bool IsSentence);
}
