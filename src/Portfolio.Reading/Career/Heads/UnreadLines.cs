using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>Lines of a head, and parts of them, that name nothing, as the other lines show: they are left unread.</summary>
internal sealed class UnreadLines(SegmentEvidence evidence)
{
    /// <summary>"Acme (2014 - 2016)", "(makers of mills)", "Miller": between an employer and a title what stands in brackets is no name.</summary>
    public void Trade(List<HeadLineInput> lines)
    {
        if (lines.Count < 3 || lines[0].Chunks is not [var name, ..] || evidence.IsTitle(lines[0].Line, name)) return;
        for (var at = 1; at + 1 < lines.Count; at++)
        {
            if (lines[at] is { Dates.Count: 0, StandsInBrackets: true } && !LineShape.IsPlace(lines[at].Line) && !Vocabulary.LegalForms.HasAny(lines[at].Line.Words) && lines[at + 1].Chunks.Exists(chunk => evidence.IsTitle(lines[at + 1].Line, chunk))) lines[at].Chunks.Clear();
        }
    }

    /// <summary>"#### Acme (https://acme.example)" above "Technology company - Springfield": what the firm is, and no name.</summary>
    public static void Kind(List<HeadLineInput> lines)
    {
        if (lines is not [{ IsHeading: true, Chunks: [var name, ..] } heading, ..] || Vocabulary.Titles.HasAny(heading.Line.WordsIn(name.Start, name.End)) || !SegmentEvidence.StyleOf(heading.Line, name.Start, name.End).HasFlag(TextStyle.Link)) return;
        foreach (var line in lines.Skip(1))
        {
            if (line.Chunks is [var kind, ..] && line.Line.WordsIn(kind.Start, kind.End) is [var first, .., var last] words && Kinds.IsWhole(last) && Trades.IsWhole(first) && words.Length <= MostWordsOfKind && !Vocabulary.Titles.HasAny(words) && !line.Line.StyleAt(kind.Start).HasFlag(TextStyle.Link)) line.LeaveOutFirst();
        }
    }

    private const int MostWordsOfKind = 4;

    /// <summary>"Technology company" says what it is, "Ford Motor Company" which.</summary>
    private static readonly WordSet Trades = new("technology, tech, software, development, it, systems, web, internet, consulting, marketing, advertising, media, design, telecom, telecommunications, energy, security, insurance, construction, manufacturing, services, hosting, gaming, fintech, biotech, small, startup".Split(", "));

    private static readonly WordSet Kinds = new("company, firm, startup, agency, consultancy, business, enterprise, corporation, unternehmen, firma".Split(", "));

    /// <summary>"### Miller", "**Windmill** | 2014 - 2021" above several posts there: the one that came last once more, and no employer.</summary>
    public void Title(List<HeadLineInput> lines)
    {
        if (lines is not [{ Dates.Count: 0, Chunks.Count: > 0 } first, { Chunks: [var name, ..] } second, ..] || Says(second, name) || PlaceWords.Score(second.Line.Text[name.Start..name.End], second.Line.WordsIn(name.Start, name.End)) >= 2) return;
        if (first.Chunks.TrueForAll(chunk => Says(first, chunk) && (ChunkWords.EndsAsTitle(first.Line.WordsIn(chunk.Start, chunk.End)) || !evidence.IsOrganization(first.Line, chunk)))) first.Chunks.Clear();

        bool Says(HeadLineInput line, HeadChunk chunk) => evidence.IsTitle(line.Line, chunk);
    }

    /// <summary>"### Mill Design - WSS", "*Bachelor* - 2014/2016": where the subject stands beside a school, what it came to is none.</summary>
    public void Level(List<HeadLineInput> lines)
    {
        if (lines is [{ IsHeading: true, Chunks: [_, { Before: HeadSeparator.At } named, ..] } above, ..] && evidence.IsOrganization(above.Line, named) && above.Line.WordsIn(above.Chunks[0].Start, above.Chunks[0].End) is var subjects && !Vocabulary.Titles.HasAny(subjects) && !ToStudy.HasAny(subjects))
        {
            // "### Mill Design at the School of Mills", "2014 - 2016 | Bachelor of Arts"
            foreach (var line in lines.Skip(1)) line.Chunks.RemoveAll(chunk => evidence.IsTitle(line.Line, chunk) && !evidence.IsOrganization(line.Line, chunk));
            return;
        }
        if (lines is not [{ IsHeading: true, Chunks: [var subject, var school] } first, ..] || Vocabulary.Degrees.IsAll(first.Line.WordsIn(subject.Start, subject.End)) || evidence.IsOrganization(first.Line, subject) || PlaceWords.Score(first.Line.Text[school.Start..school.End]) >= 2) return;
        foreach (var line in lines.Skip(1))
        {
            if (line.Chunks is [var only] && Vocabulary.Degrees.IsAll(line.Line.WordsIn(only.Start, only.End))) line.Chunks.Clear();
        }
    }

    /// <summary>"Ministry of Mills (RS)": in which state, and no part of the name; unless the letters are its own ("British Airways (BA)"), or a degree that no other line names.</summary>
    public void State(List<HeadLineInput> lines)
    {
        foreach (var line in lines)
        {
            if (line.Chunks is not [.., var name, { Before: HeadSeparator.Open } last] || line.Line.Text[last.Start..last.End] is not { Length: 2 } letters || !PlaceWords.IsRegion(letters) || (evidence.IsStudy ? evidence.IsTitle(line.Line, name) : ChunkWords.EndsAsTitle(line.Line.WordsIn(name.Start, name.End)))) continue;
            if (line.Line.Text[name.Start..name.End].Split(' ').Any(word => word.StartsWith(letters[0]))) continue;
            if (evidence.IsStudy && Vocabulary.Studies.IsWhole(letters.ToLowerInvariant()) && !lines.Exists(other => other != line && other.Chunks.Exists(chunk => evidence.IsTitle(other.Line, chunk)))) continue;
            line.Chunks.RemoveAt(line.Chunks.Count - 1);
        }
    }

    /// <summary>"Acme | Springfield, Ohio" above "Miller (remote)": one place says where, and the other that nobody had to be there.</summary>
    public static void Remote(List<HeadLineInput> lines)
    {
        if (lines.Count < 2 || !lines.Exists(line => line.Chunks.Exists(chunk => IsTown(line, chunk)))) return;
        foreach (var line in lines)
        {
            if (line.Chunks is [_, .., { Before: HeadSeparator.Open or HeadSeparator.Dash or HeadSeparator.Bar or HeadSeparator.Dot or HeadSeparator.Comma } last] && SaysRemote(line, last)) line.Chunks.RemoveAt(line.Chunks.Count - 1);
        }

        static bool SaysRemote(HeadLineInput line, HeadChunk chunk) => PlaceWords.AreRemote(line.Line.WordsIn(chunk.Start, chunk.End));
        static bool IsTown(HeadLineInput line, HeadChunk chunk) => !SaysRemote(line, chunk) && PlaceWords.Score(line.Line.Text[chunk.Start..chunk.End], line.Line.WordsIn(chunk.Start, chunk.End)) >= 2;
    }

    /// <summary>"Studied at the School of Mills": what, the lines below say.</summary>
    private static readonly WordSet ToStudy = new("study, studied, studying, studies, student, course, courses, degree, studium, studiert, scolarité, études, estudios, estudios en, estudos, studi, studia, studie, studier, учёба, навчання".Split(", "));
}
