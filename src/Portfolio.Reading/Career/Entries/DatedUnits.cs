using Portfolio.Model.Career;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Which units of a section have the dates of an entry, and which have nothing else.</summary>
internal sealed class DatedUnits(IReadOnlyList<Unit> units, SectionKind kind)
{
    /// <summary>A paragraph of more words tells something, and the dates in it are no entry's.</summary>
    private const int MostWords = 30;

    private const int FewestWordsOfSentence = 7;

    /// <summary>"*Formerly Emca; renamed in October 2021.*"</summary>
    private const int FewestWordsOfRemark = 4;

    private readonly bool[] _dated = Dated(units, kind);
    private readonly bool?[] _only = new bool?[units.Count];

    public bool Has(int at) => _dated[at];

    /// <summary>Whether lines of nothing but dates stand before what they date: the first one tells, for nothing stands before it.</summary>
    public bool Lead()
    {
        var leading = 0;
        var trailing = 0;
        for (var at = 0; at < units.Count; at++)
        {
            if (!_dated[at] || !IsOnly(at)) continue;
            // A heading belongs to no plain line above it.
            if (at == 0 || units[at - 1].Line is null || _dated[at - 1] || (units[at].Kind == UnitKind.Heading && !LineShape.StandsOut(units[at - 1]))) leading += at == 0 ? 3 : 1;
            else if (IsFirstOfSeveral(at)) leading += 2;
            else if (LineShape.StandsOut(units[at - 1]) && !LineShape.IsLabel(units[at - 1].Line!)) trailing += 2;
            else if (LineShape.IsShort(units[at - 1]) || ReferenceEquals(units[at - 1].Block, units[at].Block) || (kind == SectionKind.Education && StudyGrade.IsLine(units[at - 1].Line!))) trailing++;
            else leading++;
        }
        return leading > trailing || FrameNames();
    }

    /// <summary>"2014 - 2016", "**Miller**, Acme", "2012 - 2014", "**Builder**, Wheels": nothing stands above the first line of dates, and below the last what it dates.</summary>
    private bool FrameNames()
    {
        if (units is not [_, _, ..] || !_dated[0] || !IsOnly(0)) return false;
        var last = units.Count - 2;
        while (last > 0 && !(_dated[last] && IsOnly(last))) last--;
        return last > 0 && Enumerable.Range(1, last).All(at => !_dated[at] || !ReferenceEquals(units[at - 1].Block, units[at].Block)) && units[last + 1] is { Line: not null } below && LineShape.StandsOut(below) && !_dated[last + 1] && Vocabulary.Titles.HasAny(below.Line.Words) && !_dated[1] && LineShape.StandsOut(units[1]);
    }

    /// <summary>"### Windmill", "#### 2014 – 2016", "Miller", "#### 2012 – 2014", "Builder": headings that say when, several below one.</summary>
    private bool IsFirstOfSeveral(int at)
    {
        if (units[at].Kind != UnitKind.Heading || units[at - 1].Kind != UnitKind.Heading || units[at - 1].Level >= units[at].Level || Vocabulary.Titles.HasAny(units[at - 1].Line!.Words)) return false;
        var next = at + 1;
        while (next < units.Count && units[next].Kind != UnitKind.Heading) next++;
        return next > at + 1 && units[at + 1].Line is { IsBlank: false } && next < units.Count && units[next].Level == units[at].Level && _dated[next] && IsOnly(next);
    }

    /// <summary>The line says when, perhaps where, and nothing else.</summary>
    public bool IsOnly(int at) => _only[at] ??= IsDateLine(units[at]) || DatesHeadingBelow(at);

    /// <summary>"Cuneo, 2014 - 2016" right above a heading, and below no text: a place that no table knows, with dates.</summary>
    private bool DatesHeadingBelow(int at)
    {
        if (units[at].Kind != UnitKind.Line || units[at].Starts || LineShape.StandsOut(units[at]) || (at > 0 && units[at - 1].Line is not null)) return false;
        if (at + 1 >= units.Count || units[at + 1].Kind != UnitKind.Heading || _dated[at + 1] || LineShape.IsInner(units[at + 1])) return false;
        var words = FoldedWords.Of(DateLines.RestOf(units[at].Line!));
        return words.Length is > 0 and <= 3 && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Organizations.HasAny(words);
    }

    /// <summary>Dates, perhaps with a place, and nothing else.</summary>
    public static bool IsDateLine(Unit unit) => unit.Line!.SaysOnlyWhen || (unit.Kind == UnitKind.Quote && unit.Line.Dates.Finds is [{ Start: < 4 }, ..]);

    private static bool[] Dated(IReadOnlyList<Unit> units, SectionKind kind)
    {
        var labels = RecurringLabels.Of(units);
        var isWithin = DatesWithin.Of(units, kind);
        var inBrackets = PostsInBrackets.Of(units, kind);
        var saysWhen = units.Select(unit => IsDated(unit, kind)).ToArray();
        var first = units.TakeWhile((unit, at) => !saysWhen[at] || TellsPolitely(unit)).Count();
        var dated = units.Select((unit, at) => (saysWhen[at] || inBrackets.Contains(unit)) && !(at > first && TellsPolitely(unit)) && !isWithin[at] && !RemarksAboveDates(units, at) && !EndsRange(units, at) && !RemarksBelowDates(units, at) && !labels.Contains(RecurringLabels.LabelOf(unit) ?? "")).ToArray();
        if (kind is SectionKind.Experience or SectionKind.Volunteering or SectionKind.Other or SectionKind.Opening) DatedProjects.TakeOut(units, dated);
        if (kind is not (SectionKind.Experience or SectionKind.Volunteering or SectionKind.Education or SectionKind.Other or SectionKind.Opening)) return dated;
        if (kind is SectionKind.Other or SectionKind.Opening || !units.Where((unit, at) => dated[at] && !TellsOfYear(unit)).Any()) return [.. dated.Select((isDated, at) => isDated && !(TellsOfYear(units[at]) && SaysWhoDid(units[at].Line!)))];
        var areSaid = !units.Where((unit, at) => dated[at] && !LineShape.EndsAsSentence(unit.Text)).Any();
        return [.. dated.Select((isDated, at) => isDated && !(TellsOfYear(units[at]) || (!areSaid && SaysSinceWhen(units[at]))))];
    }

    /// <summary>"Moved the mill to water in 2019. Taught millers.": sentences with a year, beside entries that say when in another way.</summary>
    private static bool TellsOfYear(Unit unit) => ComparesYears(unit) || unit is { Kind: UnitKind.Line, Starts: false, Break: null, Line: { Dates.Finds: [{ IsRange: false, Start: > 0 }] } line } && line.Words.Length >= (line.IsItalic ? FewestWordsOfRemark : FewestWordsOfSentence)
        && line.Text.AsSpan().TrimEnd() is [.., '.' or '。'] && !line.StartsBold && !Vocabulary.Studies.HasAny(line.Words) && !Vocabulary.Institutions.HasAny(line.Words);

    /// <summary>"She gave the mill away in 2019.": who did it, and nothing of a post.</summary>
    private static bool SaysWhoDid(TextLine line) => line.Words is [var first, ..] && Persons.IsWhole(first) && !Vocabulary.Titles.HasAny(line.Words);

    private static readonly WordSet Persons = new("i, he, she, we, they, ich, er, sie, wir, je, elle, nous, yo, ella, nosotros, eu, ele, ela, io, ik, hij, zij, jag, han, hon, я, он, она, мы, він, вона".Split(", "));

    /// <summary>"70 mills in 2016 and 20 in 2015": several years, none of them first or last beside a mark.</summary>
    private static bool ComparesYears(Unit unit) => unit is { Kind: UnitKind.Line, Starts: false, Line: { Dates.Finds: [{ Start: > 0 }, _, ..] finds, StartsBold: false } } && finds.All(find => find.IsBareYear && unit.Text.AsSpan(0, find.Start).EndsWith(" in "));

    /// <summary>"Since 2019 I have been active in the guild.": a sentence that begins with when, and goes on with who.</summary>
    private static bool SaysSinceWhen(Unit unit) => unit is { Kind: UnitKind.Line, Starts: false, Break: null, Line: { Dates.Finds: [{ Start: 0 } since, ..] } line } && line.Words.Length >= FewestWordsOfSentence
        && line.Text.AsSpan(since.End).Contains('.') && SpokenLead.LengthIn(line.Text, since.End) > 0;

    /// <summary>"Since April 2013: Acme, miller. Built mills …": a paragraph that begins with a range is an entry, however much it goes on to tell.</summary>
    private static bool OpensWithRange(Unit unit) => unit.Break is null && unit.Line!.Dates.Finds is [{ IsRange: true } range, ..] && !unit.Text.AsSpan(0, range.Start).ContainsAnyExcept(" *_(".AsSpan())
        && unit.Text.AsSpan(range.End).TrimStart(" *_)") is [':' or '–' or '—' or '-' or '|', ..];

    /// <summary>"Miller, Windmill Ltd, Springfield (2014 - 2016). Built mills …": a paragraph that begins with a title and closes its head with when.</summary>
    private static bool OpensWithHead(Unit unit) => unit.Break is null && unit.Line!.Dates.Finds is [{ IsRange: true, Start: > 0 } range, ..] && unit.Text.AsSpan(0, range.Start).TrimEnd().EndsWith("(") && unit.Text.AsSpan(range.End) is [')', '.', ' ', ..]
        && unit.Line.WordsIn(0, range.Start) is { Length: <= MostWordsOfHead } words && Vocabulary.Titles.HasAny(words) && LineShape.SaysNames(unit.Text.AsSpan(0, range.Start - 1));

    private const int MostWordsOfHead = 14;

    /// <summary>"**Windmill - Miller (2014 - 2016):** Built mills …": a paragraph that begins in bold with a title and when, however much it goes on to tell.</summary>
    private static bool OpensWithPost(Unit unit) => unit.Break is null && unit.Line!.Dates.Finds is [{ IsRange: true, Start: > 0 } range, ..] && DateAnchors.EndOfLead(unit.Line) is { } end && range.End <= end && Vocabulary.Titles.HasAny(unit.Line.WordsIn(0, range.Start));

    private static bool IsDated(Unit unit, SectionKind kind)
    {
        if (unit.Line is not { } line || unit.IsTold || SaysNothingElse(line) || TellsOfPerson(line) || GoesOnAsSentence(unit) || (kind == SectionKind.Talks && SaysWritten(line))) return false;
        if (DateAnchors.Has(line) && (unit.Kind != UnitKind.Line || unit.Starts || line.Words.Length <= MostWords || OpensWithRange(unit) || OpensWithHead(unit) || OpensWithPost(unit))) return !LineShape.IsLabelled(line) || kind == SectionKind.Talks;
        return !line.Dates.Faults.IsEmpty && line.Words.Length <= 12;
    }

    /// <summary>"Miller (from 2022 on head miller)" above the line with the dates of the post.</summary>
    private static bool RemarksAboveDates(IReadOnlyList<Unit> units, int at) => at + 1 < units.Count && units[at] is { Line.Dates.Finds: [_, ..] finds } && units[at + 1] is { Line.Dates.Finds: [{ IsRange: true }] } below
        && (ReferenceEquals(units[at].Block, below.Block) || (units[at].Kind == UnitKind.Heading && below.Kind == UnitKind.Heading && below.Level > units[at].Level)) && IsDateLine(below) && finds.All(find => DateRemarks.Is(units[at].Text, find));

    /// <summary>"(through an agency May 2016 - Sep 2016)" below the line with the dates of the post.</summary>
    private static bool RemarksBelowDates(IReadOnlyList<Unit> units, int at) => at > 0 && units[at] is { Kind: UnitKind.Line, Starts: false, Line: { SaysOnlyWhen: false } line } && line.Text.AsSpan().Trim() is ['(', .. var inner, ')'] && char.IsLower(inner.IsEmpty ? ' ' : inner[0]) && !inner.ContainsAny('(', ')')
        && units[at - 1] is { Line: { Dates.Finds: [{ IsRange: true }, ..], SaysOnlyWhen: true } } above && above.Depth == units[at].Depth;

    /// <summary>"To: 2020" below "From: 2018": the end of the same range.</summary>
    private static bool EndsRange(IReadOnlyList<Unit> units, int at) =>
        at > 0 && units[at] is { Label: FieldLabel.End, Kind: not UnitKind.Cell } && units[at - 1] is { Label: FieldLabel.Start, Kind: not UnitKind.Cell };

    /// <summary>"ada@example.org / 44 years (14.02.1977)": beside an address somebody's birthday, unless a range says when something was.</summary>
    private static bool TellsOfPerson(TextLine line) => !line.Dates.Finds.Any(find => find.IsRange) && LineShape.HasMail(line);

    /// <summary>"blog: [Slow wheels](…) (2017)" among talks: what was written of one.</summary>
    public static bool SaysWritten(TextLine line) => line.Text.AsSpan().IndexOfAny(":：") is > 0 and <= LongestMedium and var colon && Written.IsWhole(line.Text[..colon].Trim());

    private const int LongestMedium = 12;

    private static readonly WordSet Written = new("blog, blog post, article, post, ブログ, 記事, artikel, billet, artículo, artigo, articolo, статья".Split(", "));

    /// <summary>"2020年以降は班長として…": the particle makes the date the topic of a sentence.</summary>
    private static bool GoesOnAsSentence(Unit unit) => unit is { Kind: UnitKind.Line, Starts: false, Line.Dates.Finds: [{ Start: 0 } find, ..] } && (!find.IsRange || find.Range.IsOngoing) && unit.Text.AsSpan(find.End).StartsWith("は");

    /// <summary>"2020年4月から粉の検査も行っています。" below the head of a post: nothing but text closes with such a verb; whose post it was, and what it was, may stand in it.</summary>
    private static bool TellsPolitely(Unit unit) => unit is { Kind: UnitKind.Line, Starts: false, Line: { Dates.Finds: [{ Start: 0 } since, ..] } line } && (!since.IsRange || since.Range.IsOngoing)
        && line.Text.AsSpan().TrimEnd() is [.., 'い' or 'り' or 'き' or 'し', 'ま', 'す', '。'] or [.., 'ま', 'し', 'た', '。'] && !Array.Exists(OfPosts, word => line.Text.Contains(word, StringComparison.Ordinal)) && !Vocabulary.Organizations.HasAny(line.Words);

    /// <summary>What a sentence has that says where or as what somebody began, was or left off.</summary>
    private static readonly string[] OfPosts = ["として", "入社", "入所", "入職", "入団", "入学", "就職", "転職", "転籍", "出向", "着任", "就任", "退社", "退職", "卒業", "修了", "働", "勤め", "勤務", "設立", "独立", "起業", "創業", "開業"];

    /// <summary>"2009-10-01 of experience": a date with small words is no entry.</summary>
    private static bool SaysNothingElse(TextLine line)
    {
        if (line.Dates.Finds is not [{ IsRange: false } find]) return false;
        var rest = line.Text.Remove(find.Start, find.Length);
        var words = FoldedWords.Of(rest);
        return words.Length is > 0 and <= 3 && !rest.Any(char.IsUpper) && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Organizations.HasAny(words) && !PlaceWords.IsPlace(rest) && rest.Any(char.IsLower)
            && !Vocabulary.Studies.HasAny(words) && !Vocabulary.Employment.HasAny(words);
    }
}
