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
        JoinSmallWords(line.Text, chunks);
        // What is longer than a head is a description: its last chunk has the rest.
        if (chunks.Count > MostChunks)
        {
            chunks[MostChunks - 1] = chunks[MostChunks - 1] with { End = chunks[^1].End };
            chunks.RemoveRange(MostChunks, chunks.Count - MostChunks);
        }
        return chunks;
    }

    /// <summary>"**Functional** and *Reactive*": a small word between two styles divides nothing.</summary>
    private static void JoinSmallWords(string text, List<HeadChunk> chunks)
    {
        for (var at = chunks.Count - 1; at > 0; at--)
        {
            var chunk = chunks[at];
            if (chunk.Before != HeadSeparator.Style || chunk.End - chunk.Start > 3 || !char.IsLower(text[chunk.Start])) continue;
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
        // "at the Example Library", "auprès de la Commission"
        if (before is HeadSeparator.At or HeadSeparator.In && end > start) start += LengthOfArticle(text.AsSpan(start, end - start));
        while (start < end && !(IsPart(text, start) && !(text[start] == '.' && start + 1 < end && text[start + 1] == ' '))) start++;
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
        char.IsLetterOrDigit(text[at]) || text[at] is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '‘' or '’' or '.' or '@' or '#' or '{' or '「' or '」' or '『' or '』' or '+' or '&' or '$';

    private static List<(int From, int To, HeadSeparator Kind)> Cuts(TextLine line, List<DateFind> dates)
    {
        var text = line.Text;
        var cuts = new List<(int From, int To, HeadSeparator Kind)>();
        var styles = StyleBoundaries(line);
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
            var (kind, length) = SeparatorAt(text, at);
            if (kind == HeadSeparator.Open && EndOfShortName(text, at) is { } close)
            {
                at = close + 1;
                continue;
            }
            if (kind == HeadSeparator.Open) depth++;
            if (kind == HeadSeparator.Close && depth > 0) depth--;
            // Commas and dashes inside brackets divide nothing.
            var counts = kind is HeadSeparator.Open or HeadSeparator.Close || (depth == 0 && !(kind == HeadSeparator.In && IsInsideRun(line, at)) && !Connectors.IsPartOfName(text, cuts.Count == 0 ? 0 : cuts[^1].To, at, kind));
            if (kind != HeadSeparator.None && counts) cuts.Add((at, at + length, kind));
            else if (depth == 0 && styles.Contains(at)) cuts.Add((at, at, HeadSeparator.Style));
            at += kind == HeadSeparator.None ? 1 : length;
        }
        return WithoutWordsOfNames(WithoutWordsBeforeType(text, cuts, styles));
    }

    /// <summary>"Programmer of games in BASIC - **Acme**": where the type changes at the only dash, a small word before it stands in a title, unless it leads to a place.</summary>
    private static List<(int From, int To, HeadSeparator Kind)> WithoutWordsBeforeType(string text, List<(int From, int To, HeadSeparator Kind)> cuts, HashSet<int> styles)
    {
        if (cuts.FindAll(cut => cut.Kind == HeadSeparator.Dash) is not [var dash] || !(styles.Contains(dash.To) || styles.Contains(dash.To + 1))) return cuts;
        return cuts.FindAll(cut => cut.Kind != HeadSeparator.In || cut.From > dash.From || PlaceWords.IsPlace(text[cut.To..dash.From]));
    }

    /// <summary>Where commas or bars divide a line already, a small word such as "in" behind the first of them stands in a name.</summary>
    private static List<(int From, int To, HeadSeparator Kind)> WithoutWordsOfNames(List<(int From, int To, HeadSeparator Kind)> cuts)
    {
        var signs = cuts.FindAll(cut => cut.Kind is HeadSeparator.Comma or HeadSeparator.Bar or HeadSeparator.Dot or HeadSeparator.Dash or HeadSeparator.Space);
        return signs.Count < 2 ? cuts : cuts.FindAll(cut => cut.Kind != HeadSeparator.In || cut.From < signs[0].From);
    }

    /// <summary>"Technical University (TU) Springfield": the letters of a name in brackets, and the rest of it behind them. The offset of the closing bracket, or null.</summary>
    private static int? EndOfShortName(string text, int open)
    {
        var close = text.IndexOf(')', open);
        return text[open] == '(' && open > 1 && close - open is > 2 and <= LongestShortName && text.AsSpan(open + 1, close - open - 1).IndexOfAnyExceptInRange('A', 'Z') < 0
            && char.IsLetter(text[open - 2]) && close + 2 < text.Length && text[close + 1] == ' ' && char.IsUpper(text[close + 2]) ? close : null;
    }

    /// <summary>A linked or italic run beside others is one part: a small word inside it divides nothing.</summary>
    private static bool IsInsideRun(TextLine line, int at) => line.Styles.Any(range =>
        range.Start < at && at < range.End && (range.Style.HasFlag(TextStyle.Link) || range.Style.HasFlag(TextStyle.Italic)) && (range.Start > 0 || range.End < line.Text.Length));

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

    private static (HeadSeparator Kind, int Length) SeparatorAt(string text, int at)
    {
        var character = text[at];
        switch (character)
        {
            case '|' or '¦' or '｜' or '│': return (HeadSeparator.Bar, 1);
            case '・' when at > 0 && at + 1 < text.Length && IsKatakana(text[at - 1]) && IsKatakana(text[at + 1]): return (HeadSeparator.None, 0);
            case '·' or '•' or '∙' or '‧' or '●' or '・' or '◦' or '⋅' or '▪' or '◆' or '★': return (HeadSeparator.Dot, 1);
            case '(' or '[' or '（' or '【': return (HeadSeparator.Open, 1);
            case ')' or ']' or '）' or '】': return (HeadSeparator.Close, 1);
            case '—' or '―' or '→' or '»' when character != '»': return (HeadSeparator.Dash, 1);
            case '\t' or '\u2003' or '\u2002' or '　': return (HeadSeparator.Space, 1);
            case '、' or '，': return (HeadSeparator.Comma, 1);
            case ':' or '：' when character == '：' || at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]): return (HeadSeparator.Colon, 1);
            case ' ' when at > 0 && at + 1 < text.Length && (text[at - 1] is '」' or '』' || EndsWithSchool(text.AsSpan(0, at))): return (HeadSeparator.Space, 1);
            // "Who owns the tide?" Department of Geography
            case ' ' when at > 1 && at + 1 < text.Length && text[at - 1] is '"' or '”' or '»' && text[at - 2] is '.' or '?' or '!' && char.IsUpper(text[at + 1]): return (HeadSeparator.Stop, 1);
            case ',' or '.' when IsBeforeLegalForm(text, at) || CampusNames.IsDividedAt(text, at): return (HeadSeparator.None, 0);
            case ',' when at + 1 >= text.Length || !char.IsDigit(text[at + 1]): return (HeadSeparator.Comma, 1);
            case ';' or '；': return (HeadSeparator.Semicolon, 1);
            case '.' when at + 2 < text.Length && text[at + 1] == ' ' && (char.IsUpper(text[at + 2]) || text[at + 2] is '"' or '“' or '«') && (IsLongWordBefore(text, at) || (at > 0 && text[at - 1] is '"' or '”' or '»')): return (HeadSeparator.Stop, 1);
            case '@' when (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && (char.IsWhiteSpace(text[at + 1]) || char.IsUpper(text[at + 1]) || (at > 0 && char.IsLetter(text[at + 1]))): return (HeadSeparator.At, 1);
        }
        var spaced = at > 0 && char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length;
        if (character is '-' or '–' or '−' or '~' or '/' or '‒')
        {
            var end = at;
            while (end < text.Length && text[end] == character) end++;
            // "Acme - a maker of mills": what it is belongs to its name.
            if (spaced && (text.AsSpan(end).StartsWith(" a ") || text.AsSpan(end).StartsWith(" an "))) return (HeadSeparator.None, 0);
            if (spaced && (end >= text.Length || char.IsWhiteSpace(text[end]))) return (character == '/' ? HeadSeparator.Slash : HeadSeparator.Dash, end - at);
            // Inside an address two of them divide nothing.
            if (end - at >= 2) return character == '/' && at > 0 && text[at - 1] == ':' ? (HeadSeparator.None, 0) : (HeadSeparator.Dash, end - at);
            // "Acme -Developer", "Acme– Developer": only one of the spaces was forgotten.
            if (character is '–' && (spaced || (end < text.Length && char.IsWhiteSpace(text[end])))) return (HeadSeparator.Dash, 1);
        }
        if (IsSpace(character) && at + 1 < text.Length && IsSpace(text[at + 1]))
        {
            var end = at;
            while (end < text.Length && IsSpace(text[end])) end++;
            return end - at >= 3 ? (HeadSeparator.Space, end - at) : (HeadSeparator.None, 0);
        }
        return character == ' ' ? Connectors.Find(text, at) : (HeadSeparator.None, 0);
    }

    private static bool IsSpace(char character) => character is ' ' or '\u00A0';

    /// <summary>Between words that Japanese took over the dot is a space.</summary>
    private static bool IsKatakana(char character) => character is (>= '\u30A1' and <= '\u30FA') or 'ー';

    /// <summary>Japanese names a school first and the faculty behind it.</summary>
    private static bool EndsWithSchool(ReadOnlySpan<char> text) =>
        text.EndsWith("大学") || text.EndsWith("大学院") || text.EndsWith("高校") || text.EndsWith("高等学校") || text.EndsWith("専門学校");

    /// <summary>"Acme, Inc." is one name.</summary>
    private static bool IsBeforeLegalForm(string text, int comma)
    {
        var end = comma + 1;
        while (end < text.Length && end - comma < 14 && text[end] is not (',' or '(' or '|' or '-' or '–' or '—' or '·')) end++;
        var words = FoldedWords.Of(text[(comma + 1)..end]);
        if (words.Length is > 0 and <= 4 && Vocabulary.LegalForms.IsWhole(string.Join(' ', words))) return true;
        // "Acme, Inc. Springfield": the dot ends the name.
        var behind = text.AsSpan(comma + 1).TrimStart();
        return words.Length > 1 && Vocabulary.LegalForms.IsWhole(words[0]) && words[0].Length < behind.Length && behind[words[0].Length] == '.';
    }

    private static bool IsLongWordBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        // "… for the BBC. Looked after …": no abbreviation has three capitals and a dot.
        return at - start > 3 || (at - start == 3 && text.AsSpan(start, 3).IndexOfAnyExceptInRange('A', 'Z') < 0);
    }
}
