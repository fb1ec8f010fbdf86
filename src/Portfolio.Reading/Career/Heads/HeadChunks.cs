using System.Collections.Immutable;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>Cuts a line of a head at everything that people put between its parts.</summary>
internal static class HeadChunks
{
    /// <summary>A head has no more parts than these.</summary>
    public const int MostChunks = 5;

    private static readonly ImmutableArray<string> Articles = ["the ", "la ", "le ", "les ", "l'", "l’", "los ", "las ", "el ", "il ", "lo ", "gli ", "der ", "die ", "das ", "dem ", "den ", "het "];

    /// <summary>With the bracket before it.</summary>
    private const int LongestShortName = 7;

    /// <summary>With its legal form.</summary>
    private const int LongestOfFirm = 14;

    /// <param name="line">The line.</param>
    /// <param name="dates">Those of the entry.</param>
    /// <param name="from">Where the first part may begin: behind the number of a heading.</param>
    public static List<HeadChunk> Of(TextLine line, List<DateFind> dates, int from = 0)
    {
        var cuts = Cuts(line, dates).Where(cut => cut.To > from);
        var chunks = new List<HeadChunk>();
        var start = from;
        var before = HeadSeparator.None;
        foreach (var (at, to, kind) in cuts)
        {
            Add(line.Text, start, at, ref before, chunks);
            before = Stronger(before, kind);
            start = to;
        }
        Add(line.Text, start, line.Text.Length, ref before, chunks);
        LeaveOutPictures(line, chunks);
        JoinSmallWords(line, chunks);
        // What is longer than a head is a description: its last chunk has the rest.
        JoinAtSmallWords(chunks);
        JoinParts(line, chunks);
        if (chunks.Count > MostChunks)
        {
            chunks[MostChunks - 1] = chunks[MostChunks - 1] with { End = chunks[^1].End };
            chunks.RemoveRange(MostChunks, chunks.Count - MostChunks);
        }
        LeaveOutArticles(line, chunks);
        return chunks;
    }

    /// <summary>"![Acme Logo](…) Acme": what is said of a picture for those who do not see it is no part of the name behind it.</summary>
    private static void LeaveOutPictures(TextLine line, List<HeadChunk> chunks)
    {
        foreach (var picture in line.Styles)
        {
            if (!picture.Style.HasFlag(TextStyle.Image) || chunks.FindIndex(chunk => picture.Start <= chunk.Start && chunk.Start < picture.End && picture.End < chunk.End) is not (>= 0 and var at)) continue;
            var start = picture.End;
            while (start < chunks[at].End && !IsPart(line.Text, start)) start++;
            if (start < chunks[at].End) chunks[at] = chunks[at] with { Start = start };
        }
    }

    /// <summary>"Cook at the [Blue Inn](…)": a small word before a name that is linked is no part of it.</summary>
    private static void LeaveOutArticles(TextLine line, List<HeadChunk> chunks)
    {
        foreach (var link in line.Styles)
        {
            if (!link.Style.HasFlag(TextStyle.Link) || chunks.FindIndex(chunk => chunk.Start < link.Start && link.Start < chunk.End) is not (>= 0 and var at)) continue;
            var before = line.Text.AsSpan(chunks[at].Start, link.Start - chunks[at].Start);
            if (before is [var first, .., ' '] && char.IsLower(first) && Connectors.IsArticle(before.TrimEnd().ToString())) chunks[at] = chunks[at] with { Start = link.Start };
        }
    }

    /// <summary>"in" and "with" divide less than signs do.</summary>
    private static void JoinAtSmallWords(List<HeadChunk> chunks)
    {
        for (var at = chunks.Count - 1; at > 0 && chunks.Count > MostChunks; at--)
        {
            if (chunks[at].Before != HeadSeparator.In) continue;
            chunks[at - 1] = chunks[at - 1] with { End = chunks[at].End };
            chunks.RemoveAt(at);
        }
    }

    /// <summary>"Lecturer, Division of Sails, Department of Mills, Faculty of Wind, University of Springfield, Canada": one part of a house stands with the next.</summary>
    private static void JoinParts(TextLine line, List<HeadChunk> chunks)
    {
        for (var at = chunks.Count - 1; at > 0 && chunks.Count > MostChunks; at--)
        {
            if (chunks[at].Before != HeadSeparator.Comma || !IsPartOfHouse(line, chunks[at]) || !IsPartOfHouse(line, chunks[at - 1])) continue;
            chunks[at - 1] = chunks[at - 1] with { End = chunks[at].End };
            chunks.RemoveAt(at);
        }
    }

    private static bool IsPartOfHouse(TextLine line, HeadChunk chunk) => line.WordsIn(chunk.Start, chunk.End) is { Length: > 1 } words && (Vocabulary.SchoolParts.LengthAt(words, 0) > 0 || Vocabulary.PartsOfFirms.LengthAt(words, 0) > 0);

    private static bool JoinsLinks(TextLine line, HeadChunk words) => LineShape.JoinsNames(line.Text.AsSpan(words.Start, words.End - words.Start)) && words.Start > 1 && words.End + 1 < line.Text.Length
        && line.StyleAt(words.Start - 2).HasFlag(TextStyle.Link) && line.StyleAt(words.End + 1).HasFlag(TextStyle.Link);

    /// <summary>"**Functional** and *Reactive*", "[Centro](…) de la [Escuela](…)": small words between two styles divide nothing.</summary>
    private static void JoinSmallWords(TextLine line, List<HeadChunk> chunks)
    {
        var text = line.Text;
        for (var at = chunks.Count - 1; at > 0; at--)
        {
            var chunk = chunks[at];
            if (chunk.Before != HeadSeparator.Style || !char.IsLower(text[chunk.Start]) || (chunk.End - chunk.Start > 3 && (!JoinsLinks(line, chunk) || Vocabulary.Titles.HasAny(line.WordsIn(chunks[at - 1].Start, chunks[at - 1].End))))) continue;
            var joinsNext = at + 1 < chunks.Count && chunks[at + 1].Before == HeadSeparator.Style;
            chunks[at - 1] = chunks[at - 1] with { End = joinsNext ? chunks[at + 1].End : chunk.End };
            chunks.RemoveRange(at, joinsNext ? 2 : 1);
        }
    }

    /// <summary>Of several separators in a row the one that says most.</summary>
    private static HeadSeparator Stronger(HeadSeparator before, HeadSeparator kind) => before switch
    {
        HeadSeparator.Date => before,
        HeadSeparator.None or HeadSeparator.Style or HeadSeparator.Comma or HeadSeparator.Close => kind == HeadSeparator.Style && before != HeadSeparator.None ? before : kind,
        _ => kind == HeadSeparator.Date ? kind : before,
    };

    private static void Add(string text, int start, int end, ref HeadSeparator before, List<HeadChunk> chunks)
    {
        start += SpokenLead.LengthIn(text, start);
        if (end > start) start += FieldLabels.LengthBeforeDash(text.AsSpan(start, end - start));
        if (before is HeadSeparator.None or HeadSeparator.Space or HeadSeparator.Style && end > start) start += Connectors.LengthOfAt(text.AsSpan(start, end - start));
        // "at the Example Library", "auprès de la Commission"
        if (before is HeadSeparator.At or HeadSeparator.In && end > start) start += LengthOfArticle(text.AsSpan(start, end - start));
        while (start < end && !CompanySigns.IsAt(text.AsSpan(start, end - start)) && !(IsPart(text, start) && !(text[start] == '.' && start + 1 < end && text[start + 1] == ' '))) start++;
        while (end > start && !IsPart(text, end - 1) && text[end - 1] is not ('.' or '+' or '#' or '!' or '?' or ')' or '}' or '*' or '%' or '"' or '”' or '»' or '’' or '“' or '」' or '』')) end--;
        // Emphasis that was opened nowhere is left over from the Markdown.
        if (text.AsSpan(start, Math.Max(0, end - start)).EndsWith("**")) end = start + text.AsSpan(start, end - start).TrimEnd('*').Length;
        if (end <= start || !Enumerable.Range(start, end - start).Any(at => char.IsLetterOrDigit(text[at]))) return;
        chunks.Add(new(start, end, before));
        before = HeadSeparator.None;
    }

    private static int LengthOfArticle(ReadOnlySpan<char> text)
    {
        var space = text.Length - text.TrimStart().Length;
        foreach (var article in Articles)
        {
            if (text[space..].StartsWith(article) && text.Length > space + article.Length && char.IsUpper(text[space + article.Length])) return space + article.Length;
        }
        return 0;
    }

    private static bool IsPart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || HeadText.IsMask(text, at) || text[at] is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '‘' or '’' or '.' or '@' or '#' or '{' or '「' or '」' or '『' or '』' or '+' or '&' or '$';

    private static List<(int From, int To, HeadSeparator Kind)> Cuts(TextLine line, List<DateFind> dates)
    {
        var text = line.Text;
        var cuts = new List<(int From, int To, HeadSeparator Kind)>();
        var styles = StyleBoundaries(line);
        var capitals = NamesInCapitals.Ends(text).ToHashSet();
        var nextDate = 0;
        var depth = 0;
        for (var at = 0; at < text.Length;)
        {
            if (nextDate < dates.Count && at >= dates[nextDate].Start)
            {
                cuts.Add((dates[nextDate].Start, dates[nextDate].End, HeadSeparator.Date));
                at = Math.Max(at, dates[nextDate++].End);
                continue;
            }
            var (kind, length) = HeadSeparators.At(text, at);
            if (kind == HeadSeparator.Open && EndOfShortName(text, cuts.Count == 0 ? 0 : cuts[^1].To, at) is { } close)
            {
                at = close + 1;
                continue;
            }
            if (kind == HeadSeparator.Open) depth++;
            if (kind == HeadSeparator.Close && depth > 0) depth--;
            // Commas and dashes inside brackets divide nothing.
            var counts = kind is HeadSeparator.Open or HeadSeparator.Close || (depth == 0 && !(kind == HeadSeparator.In && (IsInsideRun(line, at) || IsInsideLead(line, at, at + length, dates))) && !Connectors.IsPartOfName(text, cuts.Count == 0 ? 0 : cuts[^1].To, at, kind));
            if (kind != HeadSeparator.None && counts) cuts.Add((at, at + length, kind));
            else if (depth == 0 && styles.Contains(at)) cuts.Add((at, at, HeadSeparator.Style));
            else if (depth == 0 && capitals.Contains(at)) cuts.Add((at, at, HeadSeparator.Comma));
            at += kind == HeadSeparator.None ? 1 : length;
        }
        return WithoutWordsOfNames(WithoutWordsBeforeType(text, cuts, styles));
    }

    /// <summary>"Programmer of games in BASIC - **Acme**": where the type changes at the only dash, a small word before it stands in a title, unless the type changes there, too, or it leads to a place.</summary>
    private static List<(int From, int To, HeadSeparator Kind)> WithoutWordsBeforeType(string text, List<(int From, int To, HeadSeparator Kind)> cuts, HashSet<int> styles)
    {
        if (cuts.FindAll(cut => cut.Kind == HeadSeparator.Dash) is not [var dash] || !(styles.Contains(dash.From) || styles.Contains(dash.To) || styles.Contains(dash.To + 1))) return cuts;
        return cuts.FindAll(cut => cut.Kind != HeadSeparator.In || cut.From > dash.From || styles.Contains(cut.From) || PlaceWords.IsPlace(text[cut.To..dash.From]));
    }

    /// <summary>Where commas or bars divide a line already, a small word such as "in" behind the first of them stands in a name.</summary>
    private static List<(int From, int To, HeadSeparator Kind)> WithoutWordsOfNames(List<(int From, int To, HeadSeparator Kind)> cuts)
    {
        var signs = cuts.FindAll(cut => cut.Kind is HeadSeparator.Comma or HeadSeparator.Bar or HeadSeparator.Dot or HeadSeparator.Dash or HeadSeparator.Space);
        return signs.Count < 2 ? cuts : cuts.FindAll(cut => cut.Kind != HeadSeparator.In || cut.From < signs[0].From);
    }

    /// <summary>
    /// "Technical University (TU) Springfield", "Springfield University (SU), Ohio": the letters of a name in brackets, and the rest of it behind them, or
    /// those of a school. The offset of the closing bracket, or null.
    /// </summary>
    private static int? EndOfShortName(string text, int start, int open)
    {
        if (CompanySigns.LengthAt(text.AsSpan(open)) is > 0 and var length) return open + length - 1;
        // 磨坊（北京）科技有限公司
        if (text[open] == '（') return text.IndexOf('）', open) is > 0 and var wide && open > start && wide + 1 < text.Length && EastAsian.Is(text[open - 1]) && IsBeforeLegalForm(text.AsSpan(wide + 1)) ? wide : null;
        var close = text.IndexOf(')', open);
        if (text[open] != '(' || open < 2 || close - open is <= 2 or > LongestShortName || text.AsSpan(open + 1, close - open - 1).IndexOfAnyExceptInRange('A', 'Z') >= 0 || !char.IsLetter(text[open - 2])) return null;
        var goesOn = close + 2 < text.Length && text[close + 1] == ' ' && char.IsUpper(text[close + 2]);
        return goesOn || (close + 1 < text.Length && text[close + 1] == ',' && start < open && Vocabulary.Institutions.HasAny(FoldedWords.Of(text[start..open])) && !Vocabulary.Studies.IsWhole(FoldedWords.Fold(text.AsSpan(open + 1, close - open - 1)))) ? close : null;
    }

    private static bool IsBeforeLegalForm(ReadOnlySpan<char> text) => text[..Math.Min(text.Length, LongestOfFirm)] is var rest && (rest.Contains("公司", StringComparison.Ordinal) || rest.Contains("会社", StringComparison.Ordinal) || rest.Contains("集团", StringComparison.Ordinal) || rest.Contains("集團", StringComparison.Ordinal));

    /// <summary>A linked or italic run beside others is one part: a small word inside it divides nothing.</summary>
    private static bool IsInsideRun(TextLine line, int at) => line.Styles.Any(range =>
        range.Start < at && at < range.End && (range.Style.HasFlag(TextStyle.Link) || range.Style.HasFlag(TextStyle.Italic)) && (range.Start > 0 || range.End < line.Text.Length));

    /// <summary>"**Volunteer in wind and water**-Acme (2014)": a small word in the bold run that another name stands behind, unless it leads to a place.</summary>
    private static bool IsInsideLead(TextLine line, int at, int to, List<DateFind> dates)
    {
        if (line.Styles is not [{ Start: 0 } lead, ..] || !lead.Style.HasFlag(TextStyle.Bold) || to >= lead.End || lead.End >= line.Text.Length || PlaceWords.IsPlace(line.Text[to..lead.End])) return false;
        var end = dates.Find(date => date.Start >= lead.End)?.Start ?? line.Text.Length;
        return line.Text.AsSpan(lead.End, end - lead.End) is ['-' or '–' or '—', .. var name] && name.TrimStart() is [var initial, ..] && char.IsUpper(initial) && !PlaceWords.IsPlace(name.ToString());
    }

    private static HashSet<int> StyleBoundaries(TextLine line)
    {
        const TextStyle Telling = TextStyle.Bold | TextStyle.Italic | TextStyle.Link | TextStyle.Small;
        var boundaries = new HashSet<int>();
        for (var at = 1; at < line.Styles.Length; at++)
        {
            if ((line.Styles[at].Style & Telling) != (line.Styles[at - 1].Style & Telling)) boundaries.Add(line.Styles[at].Start);
        }
        return boundaries;
    }
}
