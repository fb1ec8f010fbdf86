using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Finds private values wherever they stand in the file, with all that goes when they go: label, separator, link, line.</summary>
internal static partial class PrivateSpans
{
    /// <summary>Nothing that belongs to a value is farther away from it.</summary>
    private const int Near = 500;

    public static ImmutableArray<PrivateSpan> In(string source, IReadOnlyList<(PrivateKind Kind, string Text)> values)
    {
        if (values.Count == 0) return [];
        var spans = ImmutableArray.CreateBuilder<PrivateSpan>();
        var ranges = Merged(source, [.. new PrivateValues(values).In(source)]);
        for (var at = 0; at < ranges.Count;)
        {
            var end = LineEnd(source, End(ranges[at]));
            var next = at + 1;
            for (; next < ranges.Count && ranges[next].Start < end; next++)
            {
                if (End(ranges[next]) > end) end = LineEnd(source, End(ranges[next]));
            }
            spans.AddRange(SpansOf(source, ranges[at..next]));
            at = next;
        }
        return spans.ToImmutable();
    }

    /// <summary>The values with the links around them, in order, each stretch once.</summary>
    /// <remarks>A link whose words or address are the value goes as a whole: <c>[+48 555](tel:+48555)</c>.</remarks>
    private static List<PrivateSpan> Merged(string source, List<PrivateSpan> hits)
    {
        var ranges = new List<PrivateSpan>();
        if (hits.Count == 0) return ranges;
        var links = new List<(int Start, int End)>();
        foreach (var link in MarkdownLink().EnumerateMatches(source)) links.Add((link.Index, link.Index + link.Length));
        var next = 0;
        foreach (var hit in hits.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.Length))
        {
            var (start, end) = (hit.Start, End(hit));
            while (next < links.Count && links[next].End <= start) next++;
            if (next < links.Count && links[next].Start < end) (start, end) = (Math.Min(links[next].Start, start), Math.Max(links[next].End, end));
            if (ranges.Count == 0 || start >= End(ranges[^1])) ranges.Add(new(hit.Kind, start, end - start));
            else ranges[^1] = ranges[^1] with { Length = Math.Max(end, End(ranges[^1])) - ranges[^1].Start };
        }
        return ranges;
    }

    private static int End(PrivateSpan span) => span.Start + span.Length;

    /// <summary>The spans for the values of a line: all of it where nothing else stands there, else each value with its label and separator.</summary>
    private static IEnumerable<PrivateSpan> SpansOf(string source, List<PrivateSpan> line)
    {
        var start = LineStart(source, line[0].Start);
        var end = LineEnd(source, line[^1].Start + line[^1].Length);
        var rest = new StringBuilder();
        var at = start;
        foreach (var range in line)
        {
            rest.Append(source, at, range.Start - at).Append(' ');
            at = range.Start + range.Length;
        }
        rest.Append(source, at, end - at);
        if (IsNothingElse(rest, line[0].Kind))
        {
            start = OrphanedTerm(source, line[0].Kind, start, source[start..line[0].Start]);
            for (var index = 0; index < line.Count; index++)
            {
                // Each value in a span of its own, so that each is searched for in what is published.
                var last = index == line.Count - 1 ? Math.Min(end + 1, source.Length) : line[index].Start + line[index].Length;
                yield return new(line[index].Kind, start, last - start);
                start = last;
            }
            yield break;
        }
        foreach (var range in line)
        {
            var (from, to) = Grow(source, range, start, end);
            yield return new(range.Kind, from, to - from);
            start = to;
        }
    }

    private static bool IsNothingElse(StringBuilder rest, PrivateKind kind)
    {
        // A line of values without end: each of them goes by itself.
        if (rest.Length > 2 * Near) return false;
        var others = ListMark().Replace(Tags().Replace(rest.ToString(), " "), "");
        return Blank().IsMatch(others) || (kind == PrivateKind.Phone ? ContactLabels.IsPhone(others) : ContactLabels.IsAddress(others));
    }

    private static (int Start, int End) Grow(string source, PrivateSpan range, int floor, int lineEnd)
    {
        var (start, end) = (range.Start, End(range));
        floor = Math.Max(floor, start - Near);
        lineEnd = Math.Min(lineEnd, end + Near);
        (start, end) = Balanced(source, start, end, floor, lineEnd);
        var before = source[floor..start];
        start = floor + LabelStart(range.Kind, before);
        end += Remark().Match(source[end..lineEnd]).Length;
        while (start > floor && end < lineEnd && source[start - 1] is '*' or '_' or '`' && source[end] == source[start - 1]) (start, end) = (start - 1, end + 1);
        // The separator that would be left over goes, too: the one before, or behind the first value of the line.
        if (Blank().IsMatch(ListMark().Replace(source[floor..start], ""))) end += Separators().Match(source[end..lineEnd]).Length;
        else start -= TrailingSeparators().Match(source[floor..start]).Length;
        return (start, end);
    }

    /// <summary>A mark or tag of which only one half stands inside takes its other half along.</summary>
    private static (int Start, int End) Balanced(string source, int start, int end, int floor, int lineEnd)
    {
        var inside = source[start..end];
        foreach (var mark in "*_`")
        {
            if (Runs(inside, mark) % 2 == 0) continue;
            if (start > floor && source[start - 1] == mark)
            {
                while (start > floor && source[start - 1] == mark) start--;
            }
            else
            {
                while (end < lineEnd && source[end] == mark) end++;
            }
        }
        var closing = inside.Split("</").Length - 1;
        var opening = Tags().Count(inside) - closing;
        if (closing > opening && OpeningTag().Match(source[floor..start]) is { Success: true } before) start -= before.Length;
        if (opening > closing && ClosingTag().Match(source[end..lineEnd]) is { Success: true } after) end += after.Length;
        return (start, end);
    }

    private static int Runs(string text, char mark)
    {
        var runs = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == mark && (at == 0 || (text[at - 1] != mark && text[at - 1] != '\\'))) runs++;
        }
        return runs;
    }

    private static int LineStart(string source, int offset) => offset == 0 ? 0 : source.LastIndexOf('\n', offset - 1) + 1;

    private static int LineEnd(string source, int offset) => source.IndexOf('\n', offset) is var end and >= 0 ? end : source.Length;

    private static int LabelStart(PrivateKind kind, string before)
    {
        if (kind == PrivateKind.Phone)
        {
            var segment = before.LastIndexOfAny(['|', '•', '·', ';', '\t', ',']) + 1;
            var label = segment + ContactLabels.PhoneWordsBefore(Tags().Replace(before[segment..], match => new string(' ', match.Length)));
            // **Phone:** 555: the marks around the label go with it.
            while (label > 0 && label < before.Length && before[label - 1] is '*' or '_' or '`' && before[label..].Contains(before[label - 1], StringComparison.Ordinal)) label--;
            return label;
        }
        var plain = Tags().Replace(before, match => new string(' ', match.Length));
        var bare = ListMark().Replace(plain, match => new string(' ', match.Length));
        if (ContactLabels.IsAddress(bare)) return ListMark().Match(plain).Length;
        return before.Length - (plain.Length - plain.TrimEnd(' ', '*', '_').Length);
    }

    /// <summary>The term above a definition that goes would name nothing any more.</summary>
    private static int OrphanedTerm(string source, PrivateKind kind, int lineStart, string line)
    {
        if (!line.TrimStart().StartsWith(':') || lineStart < 2) return lineStart;
        var termStart = source.LastIndexOf('\n', lineStart - 2) + 1;
        var term = source[termStart..(lineStart - 1)].Trim();
        return term.Length > 0 && (kind == PrivateKind.Phone ? ContactLabels.IsPhone(term) : ContactLabels.IsAddress(term)) ? termStart : lineStart;
    }

    [GeneratedRegex(@"^(?:<[^<>\n]{1,300}>|(?:\d{1,3}[.)](?=\s))|[^\p{L}\p{Nd}<])*$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Blank();

    [GeneratedRegex(@"<[^<>\n]{1,300}>", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Tags();

    [GeneratedRegex(@"^\s*(?:[-*+>]|\d{1,3}[.)])?\s*", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^(?:\s?\((?:\p{L}|[ /.]){1,20}\))?", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:[ \t|•·,;/\-–—\u00A0]|<br ?/?>)*", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?:[ \t|•·,;/–—\u00A0]|<br ?/?>| -)*$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex TrailingSeparators();

    [GeneratedRegex(@"!?\[[^\[\]\n]{0,200}\]\((?:[^()\n]|\([^()\n]{0,100}\)){0,300}\)|<a\s[^<>]{1,500}>[^\n]{0,200}?</a>|<[a-z/][^<>\n]{1,500}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"<[a-zA-Z][^<>\n]{0,300}>$", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex OpeningTag();

    [GeneratedRegex(@"^</[a-zA-Z][^<>\n]{0,30}>", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex ClosingTag();
}
