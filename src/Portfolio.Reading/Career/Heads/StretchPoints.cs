using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>The points of every stretch of a line for every field: for its words, and for and against keeping together what signs divide.</summary>
internal sealed class StretchPoints(HeadLineInput input, SegmentEvidence evidence, ChunkWords chunks)
{
    private const int Fields = 4;

    /// <summary>More words than the name of a department has.</summary>
    private const int MostWordsOfPart = 8;

    /// <summary>A line of more words is no name with what it names.</summary>
    private const int MostWordsOfName = 10;

    /// <summary>So many points against a reading that it is none, and says nothing of lines like it.</summary>
    private const double Never = 12;

    /// <summary>The points of every stretch of chunks for every field, whatever stands beside it: a line has few of them and many divisions.</summary>
    /// <param name="scores">Where they go, see <see cref="HeadDivision.Cell"/>.</param>
    public void Fill(double[] scores)
    {
        for (var chunk = 0; chunk < input.Chunks.Count; chunk++)
        {
            var inner = 0.0;
            for (var end = chunk + 1; end <= input.Chunks.Count; end++)
            {
                // Nothing reaches over a date.
                if (end > chunk + 1) inner += input.Chunks[end - 1].Before == HeadSeparator.Date ? double.NegativeInfinity : Unsplit(end - 1);
                var own = double.IsNegativeInfinity(inner) ? null : evidence.Scores(input.Line, input.Chunks[chunk].Start, input.Chunks[end - 1].End, (chunks.IsTown(chunk) && end == input.EndOfTown) || (end == chunk + 1 && input.IsJoinedTown(chunk)));
                if (own is not null && NamesWithParts(chunk, end)) own[(int)HeadField.Organization] = Math.Max(own[(int)HeadField.Organization], Enumerable.Range(chunk, end - chunk).Max(at => evidence.Scores(input.Line, input.Chunks[at].Start, input.Chunks[at].End)[(int)HeadField.Organization]));
                if (own is not null && EndsWithOtherName(chunk, end)) own[(int)HeadField.Organization] = Math.Max(own[(int)HeadField.Organization], evidence.Scores(input.Line, input.Chunks[chunk].Start, input.Chunks[end - 2].End)[(int)HeadField.Organization]);
                // "Freelance" and nothing beside it is an answer to both questions: the other heads tell to which.
                if (own is not null && evidence.IsRole && chunk == 0 && end == 1 && OwnBoss.Is(chunks.Words(0)) && IsAlone) own[(int)HeadField.Title] = Math.Min(own[(int)HeadField.Title], PointsOfOwnBoss);
                for (var field = 0; field < Fields; field++)
                    scores[HeadDivision.Cell(chunk, end, (HeadField)field)] = own is null ? double.NegativeInfinity : own[field] + inner + Labelled(chunk, end, (HeadField)field) + (chunk == 0 && end == 1 && input.IsRepeated ? Repeated((HeadField)field) : 0) + (chunk == 0 && end == 1 && field == (int)HeadField.Title ? input.TitlePoints : 0) - CommasInName(chunk, end, (HeadField)field) - WithTown(chunk, end, (HeadField)field) - LeftOver(chunk, end, (HeadField)field) - Bracketed(chunk, end, (HeadField)field);
            }
        }
    }

    private const double PointsOfOwnBoss = 0.6;

    /// <summary>Behind its first part the line says where, and nothing else.</summary>
    private bool IsAlone => Enumerable.Range(1, input.Chunks.Count - 1).All(at => PlaceWords.Score(chunks.Text(at), chunks.Words(at)) >= 2);

    /// <summary>A name that stands beside the titles of several posts.</summary>
    private static double Repeated(HeadField field) => field switch { HeadField.Organization => 1.5, HeadField.Rest => -1.5, _ => 0 };

    /// <summary>"Acme Ltd (Bank of Mills and Wheels)": for whom an employer worked, or what it was called, makes its name no worse, however long it is.</summary>
    private bool EndsWithOtherName(int chunk, int end) => evidence.IsRole && end > chunk + 1 && input.Chunks[end - 1].Before == HeadSeparator.Open
        && !chunks.IsTitle(end - 1) && !chunks.IsInSmallLetters(end - 1) && !IsKindOfEmployment(end - 1) && chunks.Text(end - 1).AsSpan().IndexOfAny(NoPartOfNames) < 0;

    /// <summary>"Part time, remote"; "sole trader" may be what a firm is.</summary>
    private bool IsKindOfEmployment(int chunk) => Vocabulary.Employment.IsAll(chunks.Words(chunk));

    private static readonly System.Buffers.SearchValues<char> NoPartOfNames = System.Buffers.SearchValues.Create(":0123456789");

    /// <summary>"Institute of Examples, Center for Information, Team Blue": however many words they have, an employer and the parts of it.</summary>
    private bool NamesWithParts(int chunk, int end)
    {
        if (!evidence.IsRole || end == chunk + 1) return false;
        var isNamed = false;
        for (var at = chunk; at < end; at++)
        {
            isNamed |= chunks.IsOrganization(at);
            var words = chunks.Words(at);
            if ((at > chunk && ((input.Chunks[at].Before is not (HeadSeparator.Comma or HeadSeparator.Slash) && !IsPartInSameRun(at)) || chunks.ChangesType(at))) || (chunks.IsTitle(at) && !input.IsOfGroup) || words.Length > MostWordsOfPart || chunks.IsTown(at) || (PlaceWords.Score(chunks.Text(at), words) >= 2 && !chunks.IsOrganization(at)) || Vocabulary.Employment.IsAll(words) || (words.Length > 0 && Vocabulary.Departments.IsAll(words))) return false;
        }
        return isNamed;
    }

    /// <summary>"**Bank of Mills — Department of Wheels** | Springfield": a dash in one bold run that a stronger sign ends, and a part of the employer behind it.</summary>
    private bool IsPartInSameRun(int chunk) => input.Chunks[chunk].Before == HeadSeparator.Dash && chunks.IsBold(chunk - 1) && chunks.IsBold(chunk) && chunk + 1 < input.Chunks.Count && input.Chunks[chunk + 1].Before == HeadSeparator.Bar && !chunks.IsBold(chunk + 1)
        && Vocabulary.PartsOfFirms.LengthAt(chunks.Words(chunk), 0) > 0;

    /// <summary>A comma belongs to a subject rather than to the name of a school, and to an employer rather than to a title that is complete.</summary>
    private double CommasInName(int chunk, int end, HeadField field) => field switch
    {
        // "Acme - Miller, first rank - Mill Builder": behind a dash a title begins.
        HeadField.Organization when evidence.IsRole && HasTitleBehindDash(chunk, end) => 1.5,
        HeadField.Organization when evidence.IsStudy => 0.25 * (end - chunk - 1),
        HeadField.Organization when evidence.IsRole && end > chunk + 1 && chunks.IsTown(end - 1) && TownColumns.EndsWithLegalForm(input, end - 2) => Never,
        // "Acme, Ohio": a name hardly ends with a place that is known.
        HeadField.Organization when evidence.IsRole && end > chunk + 1 && end == input.Chunks.Count && input.Chunks[end - 1].Before == HeadSeparator.Comma && PlaceWords.Score(chunks.Text(end - 1)) == 3 && !chunks.IsOrganization(end - 1) => 2.6,
        // "Acme, Springfield, Ohio": the town goes with its country.
        HeadField.Organization when evidence.IsRole && end > chunk + 1 && end < input.Chunks.Count && PlaceWords.Score(chunks.Text(end - 1)) == 3 => 0.5,
        // "Miller, Lisboa - Portugal": nor does a title with a town and its country.
        HeadField.Title when evidence.IsRole && end > chunk + 1 && chunks.Text(end - 1) is var town && (town.Contains(" - ", StringComparison.Ordinal) || town.Contains(',', StringComparison.Ordinal)) && PlaceWords.Score(town) == 3 => 2.6,
        // "Acme, Miller, Wheels": no title begins with a name.
        HeadField.Title when evidence.IsRole && end > chunk + 1 && !chunks.IsTitle(chunk) && chunks.EndsAsTitle(end - 1) && input.Chunks[end - 1].Before is HeadSeparator.Comma or HeadSeparator.Dash or HeadSeparator.Slash or HeadSeparator.Bar or HeadSeparator.Dot => 1,
        HeadField.Title when evidence.IsRole && end > chunk + 1 && chunks.IsTitle(chunk) && input.Chunks[end - 1].Before == HeadSeparator.Comma && !chunks.IsTitle(end - 1) => 0.25,
        _ => 0,
    };

    /// <summary>Points against anything but a place that has a town with what it is in.</summary>
    private double WithTown(int chunk, int end, HeadField field)
    {
        for (var at = chunk; at < end; at++)
        {
            if (input.IsJoinedTown(at)) return end > chunk + 1 ? Never : field == HeadField.Location ? 0 : PointsOfTown;
        }
        return 0;
    }

    private const double PointsOfTown = 4;

    private bool HasTitleBehindDash(int chunk, int end)
    {
        if (chunks.IsTitle(chunk)) return false;
        for (var at = chunk + 1; at < end; at++)
        {
            if (input.Chunks[at].Before == HeadSeparator.Dash && chunks.IsTitle(at)) return true;
        }
        return false;
    }

    /// <summary>"Acme S/A - Terminal of Pebbles", "UE - University of Examples" on a line of its own: on the other side of a dash the rest of the name, rather than nothing that anybody asks for, unless it is of another type.</summary>
    private double LeftOver(int chunk, int end, HeadField field)
    {
        if (field == HeadField.Rest && IsSmallNameInBold(chunk)) return 4;
        if (!(evidence.IsRole || evidence.IsStudy) || chunks.StartsSmall(chunk)) return 0;
        if (field is HeadField.Location or HeadField.Rest && chunk == 0 && end == 1 && IsNameInBold) return 4;
        // "- UEX": the letters of a longer name, and no town.
        if (field == HeadField.Location) return end == chunk + 1 && !chunks.IsTown(chunk) && IsBeside(chunk, end, HeadSeparator.Dash) && chunks.Text(chunk) is { Length: > 2 } letters && letters.All(char.IsUpper) && PlaceWords.Score(letters) == 0 ? 1.5 : 0;
        if (field == HeadField.Title && chunk == 0 && end == 1 && chunks.AreNameAndTitle) return 1.5;
        if (field != HeadField.Rest) return 0;
        if (chunk == 0 && end == 1 && (input.BeginsWithName || (IsBeside(0, 1, HeadSeparator.Dash) && SegmentEvidence.IsDomain(chunks.Text(0))))) return 4;
        // "**Windmill** — Miller": what stands first and in bold is what the line is about.
        if (evidence.IsRole && chunk == 0 && end < input.Chunks.Count && chunks.IsBold(0) && !chunks.IsBold(end) && !chunks.IsEmployment(0)) return 1.5;
        // "**Miller, Department of Wheels**", "**Old Wheel** — Miller" above "*Windmill Ltd*": more of the title.
        if (evidence.IsRole && input.IsNamedBelow && !chunks.IsEmployment(chunk) && (chunk > 0 ? input.Chunks[chunk].Before == HeadSeparator.Comma : end < input.Chunks.Count && input.Chunks[end].Before == HeadSeparator.Dash)) return 1.5;
        if (input.IsOfGroup && IsBeside(chunk, end, HeadSeparator.Comma) && !LineShape.EndsAsSentence(input.Line.Text)) return 3;
        if (chunk == 0 && end == 1 && BeginsWithPartOfEmployer()) return 1.5;
        return IsBeside(chunk, end, HeadSeparator.Dash) && input.Dates.Count == 0 && input.Line.Words.Length <= MostWordsOfName ? 1.5 : 0;
    }

    /// <summary>"**Miller - the old windmill** (2014 – 2016)": who writes the name of an employer small writes it in bold beside the title all the same.</summary>
    private bool IsSmallNameInBold(int chunk) => evidence.IsRole && chunk == 1 && input.Dates.Count > 0 && input.Chunks is [_, { Before: HeadSeparator.Dash }] && chunks.StartsSmall(1) && chunks.IsBold(0) && chunks.IsBold(1) && chunks.IsTitle(0) && !chunks.IsTitle(1) && !chunks.IsEmployment(1) && input.Chunks[1].End <= input.Dates[0].Start;

    /// <summary>"**Acme** — Miller | 2014 – 2016": the name of whoever gave the post, unless a line below has one that employers have.</summary>
    private bool IsNameInBold => input.Dates.Count > 0 && !input.IsNamedBelow && chunks.AreNameAndTitle && chunks.IsBold(0) && !chunks.IsBold(1);

    /// <summary>"WAVES, Windmill Saclay, France" on a line without title and dates: who it was within the employer, and no remark.</summary>
    private bool BeginsWithPartOfEmployer() => evidence.IsRole && input.Dates.Count == 0 && input.Chunks is [_, { Before: HeadSeparator.Comma }, ..] && !chunks.IsEmployment(0) && !Vocabulary.Departments.IsAll(chunks.Words(0)) && input.Line.Words.Length <= MostWordsOfName && !Vocabulary.Titles.HasAny(input.Line.Words);

    private bool IsBehindDatesInBrackets(int chunk)
    {
        var start = input.Chunks[chunk].Start;
        return start > 0 && input.Line.Text[start - 1] == '(' && input.Dates is [var first, .., var last] && first.End < start && last.Start > start;
    }

    private bool IsBeside(int chunk, int end, HeadSeparator separator) => (chunk > 0 && input.Chunks[chunk].Before == separator && !chunks.ChangesType(chunk)) || (end < input.Chunks.Count && input.Chunks[end].Before == separator && !chunks.ChangesType(end));

    /// <summary>Points against what stands in brackets: behind an employer's name what the employer does ("Acme (makers of mills)"), behind a title how somebody was employed ("Miller (freelance)"), and for how long.</summary>
    private double Bracketed(int chunk, int end, HeadField field) => field switch
    {
        // "2011 – 2021 (lead since 2018)": what somebody became meanwhile.
        HeadField.Title when evidence.IsRole && IsBehindDatesInBrackets(chunk) => 2.5,
        // "Miller, Windmill. Ground rye": a sentence behind both.
        HeadField.Title or HeadField.Organization or HeadField.Location when evidence.IsRole && chunk > 1 && input.Chunks[chunk].Before == HeadSeparator.Stop && chunks.IsTitle(0) => 2,
        // "Windmill (in liquidation) Miller": what begins in brackets ends there.
        HeadField.Title or HeadField.Organization or HeadField.Location when chunk > 0 && input.Chunks[chunk].Before == HeadSeparator.Open && end > chunk + 1 && input.Chunks[end - 1].Before == HeadSeparator.Close && chunks.IsInSmallLetters(chunk) => Never,
        _ when !evidence.IsRole || end == 1 || input.Chunks[end - 1].Before != HeadSeparator.Open => 0,
        HeadField.Title or HeadField.Organization when end > chunk + 1 && Durations.IsOnly(chunks.Text(end - 1)) => Never,
        // "Acme (part time, remote)"
        HeadField.Organization when chunks.IsInSmallLetters(end - 1) || (end > chunk + 1 && IsKindOfEmployment(end - 1)) => Never,
        // "Acme (a partner of millers)"
        HeadField.Title when end > chunk + 1 && chunks.IsInSmallLetters(end - 1) && chunks.IsTitle(end - 1) && !Enumerable.Range(chunk, end - 1 - chunk).Any(chunks.IsTitle) => Never,
        HeadField.Title when end == chunk + 1 && chunks.IsInSmallLetters(chunk) && !chunks.IsTitle(chunk) => Never,
        HeadField.Organization or HeadField.Rest when end == chunk + 1 && chunk > 0 && chunks.IsTitle(chunk - 1) && chunks.IsEmployment(chunk) => 2,
        _ => 0,
    };

    /// <summary>Points against keeping together what the separator divides.</summary>
    private double Unsplit(int chunk) => input.Chunks[chunk].Before switch
    {
        // "Master's degree, Electronic Engineering": a degree and its subject.
        _ when chunks.IsInsideLink(chunk) => 0,
        _ when chunk == input.Told => -6,
        _ when chunks.IsInsideLinkOfSchool(chunk) => 1,
        HeadSeparator.Comma or HeadSeparator.Dash or HeadSeparator.Semicolon when evidence.IsStudy && chunks.IsTitle(chunk - 1) && chunks.IsTitle(chunk) => 0.8,
        // "Miller [EX](…) of Mills": more words of the same name on either side.
        HeadSeparator.Style when evidence.IsRole && chunks.IsBesideLinkAmidWords(chunk) => -0.3,
        HeadSeparator.Style when chunks.IsLink(chunk) != chunks.IsLink(chunk - 1) => -2,
        // "[Acme](…). Built mills": a sentence begins behind the name.
        HeadSeparator.Stop when evidence.IsRole && (chunks.IsLink(chunk - 1) ? !chunks.IsLink(chunk) : chunk > 1 && chunks.IsText(chunk)) => -3,
        // "**Programmer** scripts and tools", "**Acme** — a small workshop": in other type something else, in the same type more of the same.
        HeadSeparator.Style or HeadSeparator.Space when evidence.IsRole && chunks.StartsSmall(chunk) && chunks.IsBold(chunk - 1) && !chunks.IsBold(chunk) => -2.5,
        HeadSeparator.Dash when evidence.IsRole && chunks.StartsSmall(chunk) && !chunks.IsTitle(chunk) && chunks.IsBold(chunk - 1) == chunks.IsBold(chunk) && input.Line.Words.Length <= MostWordsOfName => 1,
        // "Acme - Head of Mills": who gave it, and the title behind a dash.
        HeadSeparator.Dash when chunk == 1 && (input.BeginsWithName || IsNameInBold) => -4,
        HeadSeparator.At => -0.8,
        // "软件工程 本科": a subject and its degree, with a space between them.
        HeadSeparator.Space when evidence.IsStudy && chunks.IsTitle(chunk - 1) && chunks.IsTitle(chunk) && EastAsian.IsIn(chunks.Text(chunk)) => 0,
        // "**Miller** | a house of mills and sails": a sign and another type.
        HeadSeparator.Bar or HeadSeparator.Dot when evidence.IsRole && chunks.IsBold(chunk - 1) != chunks.IsBold(chunk) => -3.2,
        HeadSeparator.Bar or HeadSeparator.Space or HeadSeparator.Dot => -1.8,
        // "[Acme](…) – makers of mills": behind the linked name what it is.
        HeadSeparator.Dash when evidence.IsRole && chunks.IsLink(chunk - 1) && !chunks.IsLink(chunk) => -2,
        HeadSeparator.Dash => -0.7,
        HeadSeparator.Style => evidence.IsStudy ? -0.2 : -0.8,
        // Half of all talks have a second title behind a colon.
        HeadSeparator.Colon when evidence.IsTalk => 0,
        // "Developer; built and maintained …": what was done is no part of the title.
        HeadSeparator.Semicolon when evidence.IsRole && char.IsLower(input.Line.Text[input.Chunks[chunk].Start]) => -3,
        HeadSeparator.Colon or HeadSeparator.Semicolon or HeadSeparator.Stop => -0.8,
        // "University of York, Department of Chemistry": an employer and the part of it.
        HeadSeparator.Comma when evidence.IsRole && !chunks.ChangesType(chunk) && chunks.IsOrganization(chunk - 1) && chunks.IsOrganization(chunk) && !chunks.IsTitle(chunk - 1) && !chunks.IsTitle(chunk) => 1,
        HeadSeparator.Comma => -0.15,
        // "Programming (Coursera)": who taught it stands in brackets.
        HeadSeparator.Open when evidence.IsStudy && chunks.IsOrganization(chunk) => -1,
        // "Acme (developer)"
        HeadSeparator.Open when evidence.IsRole && chunks.IsTitle(chunk) && !chunks.IsTitle(chunk - 1) => -1.5,
        _ => 0,
    } - (chunks.ChangesType(chunk) ? 0.7 : 0);

    /// <summary>"Company: Acme": the label says what the value is.</summary>
    private double Labelled(int chunk, int end, HeadField field)
    {
        // "微风磨坊公司（实习）" in a column of companies.
        if (input.Label is not null && field == HeadField.Rest && chunk > 0 && chunks.IsEmployment(chunk) && input.Chunks[chunk].Before is HeadSeparator.Open) return 1.5;
        // "微風磨坊公司 / 派遣契約" beside "Employer / contract".
        if (input.Label == FieldLabel.Organization && field == HeadField.Rest && chunk > 0 && chunks.IsEmployment(chunk) && input.Chunks[chunk].Before == HeadSeparator.Slash) return 3;
        if (input.Label is { } column) return field == Meant(column) ? 4 : field == HeadField.Location && chunk > 0 && (chunks.IsTown(chunk) || chunks.IsKnownTown(chunk)) ? 0 : -2;
        if (chunk == input.Told) return field == HeadField.Rest ? 4 : -6;
        if (input.IsPlaceOfOthers) return field == HeadField.Location ? 2 : 0;
        // "Supervisor: Dr. Tom Miller": somebody else's post, and somebody else.
        if (evidence.IsRole && (chunks.LabelsPerson(chunk) || (chunk > 0 && input.Chunks[chunk].Before == HeadSeparator.Colon && chunks.LabelsPerson(chunk - 1)))) return field == HeadField.Rest ? 4 : -4;
        if (evidence.IsTalk && chunk == 0 && input.Chunks.Count > 1 && input.Chunks[1].Before == HeadSeparator.Colon && KindsOfTalks.IsAll(chunks.Words(0))) return field == HeadField.Rest && end == 1 ? 4 : -4;
        // "BSc, University of Mills. Thesis: Slow wheels": what was written for it.
        if (evidence.IsStudy && (IsLabelOfGrade(chunk) || (chunk > 1 && IsLabelOfGrade(chunk - 1)))) return field == HeadField.Rest ? 4 : -4;
        if (chunks.IsLabel(chunk, out _)) return field == HeadField.Rest ? 4 : -4;
        if (chunk == 0 || !chunks.IsLabel(chunk - 1, out var label)) return 0;
        return input.Chunks[chunk].Before is not (HeadSeparator.Colon or HeadSeparator.Dash) ? 0 : field == Meant(label) ? 5 : -3;
    }

    private bool IsLabelOfGrade(int chunk) => chunk > 0 && chunk + 1 < input.Chunks.Count && input.Chunks[chunk + 1].Before == HeadSeparator.Colon && StudyGrade.IsLabel(chunks.Words(chunk));

    /// <summary>"Invited talk: Slow wheels": what kind of talk it was.</summary>
    private static readonly WordSet KindsOfTalks = new(("talk, talks, invited talk, invited speaker, invited, oral presentation, oral, presentation, contributed talk, flash talk, lightning talk, short talk, plenary, plenary talk, keynote, keynote speaker, keynote talk, poster, poster presentation, workshop, contribution, tutorial, seminar talk, panel, panelist, panel discussion, speaker, "
        + "vortrag, eingeladener vortrag, exposé, présentation orale, conférence invitée, affiche, ponencia, ponencia invitada, comunicación oral, póster, charla, palestra, comunicação oral, pôster, apresentação oral, relazione, relazione invitata, intervento, referat, plakat, wykład, přednáška, lezing, föredrag, доклад, устный доклад, постер, доповідь, 招待講演, 口頭発表, ポスター発表, 一般講演, 基調講演").Split(", "));

    private static HeadField Meant(FieldLabel label) => label switch
    {
        FieldLabel.Title => HeadField.Title,
        FieldLabel.Organization => HeadField.Organization,
        FieldLabel.Location => HeadField.Location,
        _ => HeadField.Rest,
    };
}
