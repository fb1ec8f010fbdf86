using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>All ways to read a line, the best of each pattern: every division of its chunks, with every field at most once.</summary>
internal sealed class LineReadings(HeadLineInput input, SegmentEvidence evidence, DivisionPatterns patterns)
{
    private const int Fields = 4;

    /// <summary>What is worse than these is the right reading of no line, and a long CV has many lines.</summary>
    private const int MostReadings = 48;

    /// <summary>Nor what is so many points worse than the best.</summary>
    private const double WidestMargin = 9;

    /// <summary>More words than the name of a department has.</summary>
    private const int MostWordsOfPart = 8;

    /// <summary>A line of more words is no name with what it names.</summary>
    private const int MostWordsOfName = 10;

    private const int LongestShortName = 8;

    /// <summary>Points for what stands as a title.</summary>
    private const double WholeTitle = 1.5;

    private readonly int _count = input.Chunks.Count;

    public LineReading[] All()
    {
        if (_count == 0) return [];
        var row = patterns.Of(input.Chunks);
        var parts = ScoresOfParts();
        var beside = new double[_count];
        var texts = new double[_count];
        for (var chunk = 0; chunk < _count; chunk++)
        {
            beside[chunk] = chunk == 0 ? 0 : Beside(chunk);
            texts[chunk] = IsText(chunk) ? 1.5 : 0;
        }
        var scores = new double[row.Patterns.Length];
        var divisions = new int[row.Patterns.Length];
        Array.Fill(scores, double.NegativeInfinity);
        for (var at = 0; at < row.Divisions.Length; at++)
        {
            var division = row.Divisions[at];
            var score = row.Points[at];
            foreach (var cell in division.Cells) score += parts[cell];
            foreach (var part in division.Parts) score += beside[part.Chunk];
            // Behind title and organization a text tells what was done.
            if (division.EndsWithText) score += texts[division.Parts[^1].Chunk];
            if (score > scores[row.PatternOf[at]]) (scores[row.PatternOf[at]], divisions[row.PatternOf[at]]) = (score, at);
        }
        return Best(row, scores, divisions);
    }

    /// <summary>Points for a division before the chunk that other lines with the same separators do not have.</summary>
    private double Beside(int chunk)
    {
        if (IsInsideLink(chunk)) return -2;
        // "PyCon 2016: Slow tests": here the colon divides.
        if (evidence.IsTalk && input.Chunks[chunk].Before == HeadSeparator.Colon) return IsOrganization(chunk - 1) ? 1.7 : 0;
        if (IsSchoolBehindSubject(chunk)) return 4;
        if (IsShortNameOfSchool(chunk) || IsPartOfSchool(chunk)) return -4;
        if (IsPartOfSchool(chunk - 1)) return 1.5;
        return ChangesType(chunk) ? 0.5 : 0;
    }

    /// <summary>"Bacharelado em Sistemas na UFPA": of two small words the first divides the degree from its subject, the second divides the school from both.</summary>
    private bool IsSchoolBehindSubject(int chunk) =>
        evidence.IsStudy && chunk >= 2 && chunk == _count - 1 && input.Chunks[chunk].Before == HeadSeparator.In && input.Chunks[chunk - 1].Before == HeadSeparator.In
        && (IsOrganization(chunk) || Text(chunk) is { Length: >= 3 } name && name.All(char.IsUpper));

    /// <summary>"University of Examples (UEX)": the letters of its name are no subject.</summary>
    private bool IsShortNameOfSchool(int chunk) =>
        evidence.IsStudy && input.Chunks[chunk].Before == HeadSeparator.Open && IsOrganization(chunk - 1) && !IsTitle(chunk) && Text(chunk) is { Length: >= 2 and <= LongestShortName } name && name.All(char.IsUpper);

    /// <summary>"University of Examples, Faculty of Letters, French Poetry": between a school and its subject stands the part of the school.</summary>
    private bool IsPartOfSchool(int chunk)
    {
        if (!evidence.IsStudy || chunk == 0 || chunk == _count - 1 || input.Chunks[chunk].Before != HeadSeparator.Comma || input.Chunks[chunk + 1].Before != HeadSeparator.Comma || IsTown(chunk + 1) || PlaceWords.Score(Text(chunk + 1)) > 0) return false;
        if (!IsOrganization(chunk - 1) && !(chunk > 1 && IsPartOfSchool(chunk - 1))) return false;
        var words = input.Line.WordsIn(input.Chunks[chunk].Start, input.Chunks[chunk].End);
        return Vocabulary.SchoolParts.LengthAt(words, 0) > 0 || Vocabulary.SchoolParts.HasAny(words[^1..]);
    }

    private LineReading[] Best(DivisionPatterns.Row row, double[] scores, int[] divisions)
    {
        var kept = new List<int>(scores.Length);
        var least = scores.Max() - WidestMargin;
        for (var pattern = 0; pattern < scores.Length; pattern++)
        {
            if (scores[pattern] >= least) kept.Add(pattern);
        }
        if (kept.Count > MostReadings)
        {
            kept.Sort((left, right) => scores[right].CompareTo(scores[left]) is var order and not 0 ? order : left - right);
            kept.RemoveRange(MostReadings, kept.Count - MostReadings);
        }
        return [.. kept.Select(pattern => new LineReading(input, row.Divisions[divisions[pattern]], row.Patterns[pattern], scores[pattern]))];
    }

    /// <summary>The points of every stretch of chunks for every field, whatever stands beside it: a line has few of them and many divisions.</summary>
    private double[] ScoresOfParts()
    {
        var scores = new double[HeadDivision.AllCells];
        for (var chunk = 0; chunk < _count; chunk++)
        {
            var inner = 0.0;
            for (var end = chunk + 1; end <= _count; end++)
            {
                // Nothing reaches over a date.
                if (end > chunk + 1) inner += input.Chunks[end - 1].Before == HeadSeparator.Date ? double.NegativeInfinity : Unsplit(end - 1);
                var own = double.IsNegativeInfinity(inner) ? null : evidence.Scores(input.Line, input.Chunks[chunk].Start, input.Chunks[end - 1].End, IsTown(chunk) && end == _count);
                if (own is not null && NamesWithParts(chunk, end)) own[(int)HeadField.Organization] = Math.Max(own[(int)HeadField.Organization], Enumerable.Range(chunk, end - chunk).Max(at => evidence.Scores(input.Line, input.Chunks[at].Start, input.Chunks[at].End)[(int)HeadField.Organization]));
                for (var field = 0; field < Fields; field++)
                    scores[HeadDivision.Cell(chunk, end, (HeadField)field)] = own is null ? double.NegativeInfinity : own[field] + inner + Labelled(chunk, (HeadField)field) + (input.IsTitle && field == (int)HeadField.Title ? WholeTitle : 0) - CommasInName(chunk, end, (HeadField)field);
            }
        }
        return scores;
    }

    /// <summary>"Institute of Examples, Center for Information, Team Blue": however many words they have, an employer and the parts of it.</summary>
    private bool NamesWithParts(int chunk, int end)
    {
        if (!evidence.IsRole || end == chunk + 1) return false;
        var isNamed = false;
        for (var at = chunk; at < end; at++)
        {
            isNamed |= IsOrganization(at);
            var words = input.Line.WordsIn(input.Chunks[at].Start, input.Chunks[at].End);
            if ((at > chunk && input.Chunks[at].Before != HeadSeparator.Comma) || IsTitle(at) || words.Length > MostWordsOfPart || IsTown(at) || PlaceWords.Score(Text(at), words) >= 2 || Vocabulary.Employment.IsAll(words) || (words.Length > 0 && Vocabulary.Departments.IsAll(words))) return false;
        }
        return isNamed;
    }

    /// <summary>A comma belongs to a subject rather than to the name of a school, and to an employer rather than to a title that is complete.</summary>
    private double CommasInName(int chunk, int end, HeadField field) => field switch
    {
        HeadField.Organization when evidence.IsStudy => 0.25 * (end - chunk - 1),
        // "Acme, Springfield, Ohio": the town goes with its country.
        HeadField.Organization when evidence.IsRole && end > chunk + 1 && end < _count && PlaceWords.Score(Text(end - 1)) == 3 => 0.5,
        HeadField.Title when evidence.IsRole && end > chunk + 1 && IsTitle(chunk) && input.Chunks[end - 1].Before == HeadSeparator.Comma && !IsTitle(end - 1) => 0.25,
        _ => 0,
    };

    /// <summary>The separator stands where the type changes, and it is the only one, as in <c>__Acme__, *Developer, part time*</c>: it divides more than those inside a run.</summary>
    private bool ChangesType(int chunk) => chunk == _changingType;

    private readonly int _changingType = OnlyChangeOfType(input);

    private static int OnlyChangeOfType(HeadLineInput input)
    {
        var only = -1;
        for (var chunk = 1; chunk < input.Chunks.Count; chunk++)
        {
            if (input.Chunks[chunk].Before is not (HeadSeparator.Comma or HeadSeparator.Dash or HeadSeparator.Colon or HeadSeparator.Semicolon)) continue;
            var change = input.Line.StyleAt(input.Chunks[chunk - 1].End - 1) ^ input.Line.StyleAt(input.Chunks[chunk].Start);
            if ((change & (TextStyle.Bold | TextStyle.Italic)) == TextStyle.Plain) continue;
            if (only > 0) return -1;
            only = chunk;
        }
        return only;
    }

    /// <summary>Points against keeping together what the separator divides.</summary>
    private double Unsplit(int chunk) => input.Chunks[chunk].Before switch
    {
        // "Master's degree, Electronic Engineering": a degree and its subject.
        _ when IsInsideLink(chunk) => 0,
        _ when chunk == input.Told => -6,
        HeadSeparator.Comma or HeadSeparator.Dash or HeadSeparator.Semicolon when evidence.IsStudy && IsTitle(chunk - 1) && IsTitle(chunk) => 0.8,
        HeadSeparator.Style when IsLink(chunk) != IsLink(chunk - 1) => -2,
        // "**Programmer** scripts and tools", "**Acme** — a small workshop": in other type something else, in the same type more of the same.
        HeadSeparator.Style or HeadSeparator.Space when evidence.IsRole && StartsSmall(chunk) && IsBold(chunk - 1) && !IsBold(chunk) => -2.5,
        HeadSeparator.Dash when evidence.IsRole && StartsSmall(chunk) && !IsTitle(chunk) && IsBold(chunk - 1) == IsBold(chunk) && input.Line.Words.Length <= MostWordsOfName => 1,
        HeadSeparator.At => -0.8,
        HeadSeparator.Bar or HeadSeparator.Space or HeadSeparator.Dot => -1.8,
        HeadSeparator.Dash => -0.7,
        HeadSeparator.Style => evidence.IsStudy ? -0.2 : -0.8,
        // Half of all talks have a second title behind a colon.
        HeadSeparator.Colon when evidence.IsTalk => 0,
        // "Developer; built and maintained …": what was done is no part of the title.
        HeadSeparator.Semicolon when evidence.IsRole && char.IsLower(input.Line.Text[input.Chunks[chunk].Start]) => -3,
        HeadSeparator.Colon or HeadSeparator.Semicolon or HeadSeparator.Stop => -0.8,
        // "University of York, Department of Chemistry": an employer and the part of it.
        HeadSeparator.Comma when evidence.IsRole && IsOrganization(chunk - 1) && IsOrganization(chunk) && !IsTitle(chunk - 1) && !IsTitle(chunk) => 1,
        HeadSeparator.Comma => -0.15,
        // "Programming (Coursera)": who taught it stands in brackets.
        HeadSeparator.Open when evidence.IsStudy && IsOrganization(chunk) => -1,
        _ => 0,
    } - (ChangesType(chunk) ? 0.7 : 0);

    /// <summary>"Company: Acme": the label says what the value is.</summary>
    private double Labelled(int chunk, HeadField field)
    {
        var chunks = input.Chunks;
        if (input.Label is { } column) return field == Meant(column) ? 4 : field == HeadField.Location && chunk > 0 && (IsTown(chunk) || IsKnownTown(chunk)) ? 0 : -2;
        if (chunk == input.Told) return field == HeadField.Rest ? 4 : -6;
        if (IsLabel(chunk, out _)) return field == HeadField.Rest ? 4 : -4;
        if (chunk == 0 || !IsLabel(chunk - 1, out var label)) return 0;
        return chunks[chunk].Before != HeadSeparator.Colon ? 0 : field == Meant(label) ? 5 : -3;
    }

    /// <summary>The words of a link to a talk, a paper or a project are its title, whatever stands inside.</summary>
    private bool IsInsideLink(int chunk) => evidence.IsWork && IsLink(chunk - 1) && input.Line.Styles.Any(style => style.Style.HasFlag(TextStyle.Link) && style.Start < input.Chunks[chunk - 1].End && style.End > input.Chunks[chunk].Start);

    private bool IsTitle(int chunk) => evidence.IsTitle(input.Line, input.Chunks[chunk]);

    private bool IsOrganization(int chunk) => evidence.IsOrganization(input.Line, input.Chunks[chunk]);

    private string Text(int chunk) => input.Line.Text[input.Chunks[chunk].Start..input.Chunks[chunk].End];

    private bool StartsSmall(int chunk) => char.IsLower(input.Line.Text[input.Chunks[chunk].Start]);

    private bool IsBold(int chunk) => input.Line.StyleAt(input.Chunks[chunk].Start).HasFlag(TextStyle.Bold);

    private bool IsTown(int chunk) => chunk == input.Town;

    private bool IsKnownTown(int chunk) => PlaceWords.Score(input.Line.Text[input.Chunks[chunk].Start..input.Chunks[^1].End]) >= 2;

    private static HeadField Meant(FieldLabel label) => label switch
    {
        FieldLabel.Title => HeadField.Title,
        FieldLabel.Organization => HeadField.Organization,
        FieldLabel.Location => HeadField.Location,
        _ => HeadField.Rest,
    };

    private bool IsText(int chunk) => input.Line.Text.AsSpan(input.Chunks[chunk].Start).Trim().Count(' ') >= 3;

    private bool IsLink(int chunk) =>
        input.Line.Styles.Any(style => style.Start < input.Chunks[chunk].End && style.End > input.Chunks[chunk].Start && style.Style.HasFlag(Lines.TextStyle.Link));

    private bool IsLabel(int chunk, out FieldLabel label)
    {
        label = default;
        var chunks = input.Chunks;
        var text = input.Line.Text;
        var next = chunks[chunk].End;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next < text.Length && text[next] is ':' or '：' && Vocabulary.Labels.TryGetValue(FoldedWords.Phrase(text[chunks[chunk].Start..chunks[chunk].End]), out label);
    }
}
