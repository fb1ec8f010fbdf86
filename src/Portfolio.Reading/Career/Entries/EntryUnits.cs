using Portfolio.Model.Career;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>The units of a section as the heads of entries are looked for in them: how high each stands, and what its words say.</summary>
internal sealed class EntryUnits(IReadOnlyList<Unit> units, SectionKind kind, bool levelsMatter, EntryLayout layout)
{
    private const int MostWords = 18;
    private const int LongestName = 150;

    public Unit this[int at] => units[at];

    public int Count => units.Count;

    public SectionKind Kind => kind;

    /// <summary>Heading levels say what belongs to what.</summary>
    public bool LevelsMatter => levelsMatter;

    /// <summary>Of the heads of the whole CV.</summary>
    public EntryLayout Layout => layout;

    public DatedUnits Dates { get; } = new(units, kind);

    /// <summary>How much a unit stands out, where headings of a file without levels are all alike: the smaller the more.</summary>
    public int Rank(int at) => Rank(units[at]);

    public int Rank(Unit unit) => !levelsMatter && unit.Kind == UnitKind.Heading ? 1 : unit.Rank;

    /// <summary>The unit says what none of the units from the first to the last says.</summary>
    public bool Lacks(Unit unit, int first, int last) =>
        (IsTitle(unit) && !HasTitle(first, last)) || (IsOrganization(unit) && (!HasOrganization(first, last) || (first == last && !IsTitle(unit) && (SaysTitleAlone(first) || (BeginsAsTitleAlone(first) && Vocabulary.LegalForms.HasAny(unit.Line!.Words)))))) || (kind == SectionKind.Talks && last == first);

    /// <summary>"Technical University of Examples" sounds like a subject, and has its own in the line below.</summary>
    public bool IsSubjectOf(Unit unit, int first, int last) => kind == SectionKind.Education && IsTitle(unit) && !IsOrganization(unit) && HasOrganization(first, last)
        && Enumerable.Range(first, last - first + 1).Sum(at => Vocabulary.Studies.Count(units[at].Line!.Words)) <= 1;

    public bool HasTitle(int first, int last) => Enumerable.Range(first, last - first + 1).Any(at => IsTitle(units[at]));

    public bool HasOrganization(int first, int last) => Enumerable.Range(first, last - first + 1).Any(at => IsOrganization(units[at]));

    /// <summary>The only heading of its level, and nothing before it: the person's name, or that this is a CV.</summary>
    public bool IsTitleOfFile(int at)
    {
        if (kind != SectionKind.Opening) return false;
        for (var other = 0; other < units.Count; other++)
        {
            if (units[other].Kind == UnitKind.Heading && (other < at || (other > at && units[other].Level <= units[at].Level))) return false;
        }
        return true;
    }

    public bool IsEvidence(Unit unit) => kind == SectionKind.Talks || IsTitle(unit) || IsOrganization(unit);

    public bool IsTitle(Unit unit) => kind == SectionKind.Education ? Vocabulary.Studies.HasAny(unit.Line!.Words) : Vocabulary.Titles.HasAny(unit.Line!.Words) && !SegmentEvidence.Forces.HasAny(unit.Line.Words) && !SegmentEvidence.IsDomain(unit.Text) && !StandsForEmployer(unit.Line);

    /// <summary>"Software Developer, 2019 – 2021", "Ingeniera de software", "Miller - Wheel Builder": a title with its dates and nothing else, whatever its words may name besides.</summary>
    public bool SaysTitleAlone(int at) => IsTitle(units[at]) && Chunks(at) is var chunks && chunks.Skip(1).All(chunk => chunk.Before == HeadSeparator.In || (chunk.Before == HeadSeparator.Dash && EndsAsTitle(at, chunk) && EndsAsTitle(at, chunks[0])));

    /// <summary>"Software Engineer, Wheels (2014 - 2016)": it begins with a title whose last word says what somebody is, and no word behind is one of employers.</summary>
    private bool BeginsAsTitleAlone(int at) => kind == SectionKind.Experience && Chunks(at) is [var title, .. var behind] && EndsAsTitle(at, title) && behind.TrueForAll(chunk => chunk.Before is HeadSeparator.Comma or HeadSeparator.Slash or HeadSeparator.Open && !Vocabulary.Organizations.HasAny(units[at].Line!.WordsIn(chunk.Start, chunk.End)) && !Vocabulary.LegalForms.HasAny(units[at].Line!.WordsIn(chunk.Start, chunk.End)));

    /// <summary>"Miller | Windmill, Springfield", "Miller @ Windmill": a title, and behind a sign that divides more than a comma whose it was, unless that is a place.</summary>
    public bool SaysTitleAndName(int at) => Chunks(at) is [var title, { Before: HeadSeparator.Bar or HeadSeparator.At } name, ..] && Vocabulary.Titles.HasAny(units[at].Line!.WordsIn(title.Start, title.End))
        && units[at].Line!.WordsIn(name.Start, name.End) is var words && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Employment.IsAll(words) && PlaceWords.Score(units[at].Text[name.Start..name.End]) < 2;

    private bool EndsAsTitle(int at, HeadChunk chunk) => ChunkWords.EndsAsTitle(units[at].Line!.WordsIn(chunk.Start, chunk.End));

    /// <summary>Between its dates a head has one part, or a title with what it was about.</summary>
    /// <param name="first">Its first unit.</param>
    /// <param name="next">The unit behind its last.</param>
    public bool SaysOneThing(int first, int next)
    {
        var parts = 0;
        for (var at = first; at < next; at++)
        {
            if (at < 0 || at >= units.Count || units[at].Line is not { } line) return false;
            if (Dates.IsOnly(at) || LineShape.IsPlace(line)) continue;
            parts += SaysTitleAlone(at) ? 1 : PartsOf(at);
        }
        return parts == 1;
    }

    /// <summary>Into how many parts a line of a head can be cut, but for places.</summary>
    private int PartsOf(int at) => Chunks(at).Count(chunk => PlaceWords.Score(units[at].Text[chunk.Start..chunk.End]) < 3);

    private List<HeadChunk> Chunks(int at) => HeadChunks.Of(units[at].Line!, [.. DateAnchors.Of(units[at].Line!)]);

    public bool IsOrganization(Unit unit) => kind == SectionKind.Education
        ? Vocabulary.Institutions.HasAny(unit.Line!.Words)
        : Vocabulary.Organizations.HasAny(unit.Line!.Words) || StandsForEmployer(unit.Line) || unit.Line!.Styles.Any(range => range.Style.HasFlag(TextStyle.Link) && !IsAmidName(unit.Text, range));

    /// <summary>"Freelance", "Self-employed, Springfield": nobody's name, and what stands where others name who gave the post.</summary>
    public static bool StandsForEmployer(TextLine line)
    {
        if (OwnBoss.LengthAt(line.Words) is not (> 0 and var length)) return false;
        if (length == line.Words.Length) return true;
        var comma = line.Text.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && FoldedWords.Of(line.Text[..comma]).Length == length && PlaceWords.Score(line.Text[(comma + 1)..]) >= 2;
    }

    /// <summary>"Department of Examples, School of Tests, University of Springfield": more words than other lines of a head have, and no sentence; the name of nobody's post.</summary>
    public bool IsLongName(Unit unit) => unit.Line!.Words.Length <= MostWords && unit.Text.Length <= LongestName && IsOrganization(unit) && (kind == SectionKind.Education || !IsTitle(unit)) && !LineShape.EndsAsSentence(unit.Text) && !LineShape.IsLabel(unit.Line)
        && unit.Text.TrimStart() is [var initial, ..] && !char.IsLower(initial);

    /// <summary>"Miller [EX](…) Trainee": what is linked explains a word of a longer name.</summary>
    private static bool IsAmidName(string text, TextRange range)
    {
        var before = text.AsSpan(0, range.Start).TrimEnd();
        var behind = text.AsSpan(range.End).TrimStart();
        return before.Length > 0 && behind.Length > 0 && char.IsLetter(before[^1]) && char.IsUpper(before[before.LastIndexOf(' ') + 1]) && char.IsUpper(behind[0]);
    }
}
