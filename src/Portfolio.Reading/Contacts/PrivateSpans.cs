using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Finds private values wherever they stand in the file, with all that goes when they go: label, separator, link, line.</summary>
internal static partial class PrivateSpans
{
    /// <summary>More private values than this stand in no CV; the search of the finished site would find what slips through.</summary>
    private const int MostValues = 200;

    public static ImmutableArray<PrivateSpan> In(string source, IReadOnlyList<(PrivateKind Kind, string Text)> values)
    {
        var hits = new List<PrivateSpan>();
        foreach (var (kind, text) in values.Distinct().Take(MostValues))
        {
            if (Pattern(kind, text) is not { } pattern) continue;
            foreach (var match in pattern.EnumerateMatches(source)) hits.Add(new(kind, match.Index, match.Length));
        }
        var spans = ImmutableArray.CreateBuilder<PrivateSpan>();
        var ranges = Merged(source, hits);
        for (var at = 0; at < ranges.Count;)
        {
            var line = ranges.Skip(at).TakeWhile((range, index) => index == 0 || range.Start < LineEnd(source, ranges[at + index - 1].Start + ranges[at + index - 1].Length)).ToList();
            spans.AddRange(SpansOf(source, line));
            at += line.Count;
        }
        return spans.ToImmutable();
    }

    /// <summary>The values with the links around them, in order, each stretch once.</summary>
    private static List<PrivateSpan> Merged(string source, List<PrivateSpan> hits)
    {
        var ranges = new List<PrivateSpan>();
        foreach (var hit in hits.OrderBy(hit => hit.Start).ThenByDescending(hit => hit.Length))
        {
            var (start, end) = Link(source, hit.Start, hit.Start + hit.Length);
            if (ranges.Count == 0 || start >= ranges[^1].Start + ranges[^1].Length) ranges.Add(new(hit.Kind, start, end - start));
            else ranges[^1] = ranges[^1] with { Length = Math.Max(end, ranges[^1].Start + ranges[^1].Length) - ranges[^1].Start };
        }
        return ranges;
    }

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
        var others = Tags().Replace(rest.Append(source, at, end - at).ToString(), " ");
        others = ListMark().Replace(others, "");
        if (Blank().IsMatch(others) || (line[0].Kind == PrivateKind.Phone ? ContactLabels.IsPhone(others) : ContactLabels.IsAddress(others)))
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

    /// <summary>The same digits, or the same words, whatever stands between them: an expression for each value, of which there are few.</summary>
    private static Regex? Pattern(PrivateKind kind, string text)
    {
        if (kind == PrivateKind.Phone)
        {
            var digits = string.Concat(text.Where(char.IsAsciiDigit));
            if (digits.Length is < 6 or > 15) return null;
            return new(@"\(?\+?\(?(?<!\d)" + string.Join(@"[ \t\u00A0\u202F().\-‐‑–/·]{0,4}", digits.Select(digit => digit)) + @"(?!\d)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
        }
        var words = Word().Matches(text).Select(match => Regex.Escape(match.Value)).ToList();
        if (words.Count == 0) return null;
        var pattern = new StringBuilder(@"(?<![\p{L}\p{Nd}])").AppendJoin(@"(?:<br ?/?>|[^\p{L}\p{Nd}]){1,16}?", words).Append(@"(?![\p{L}\p{Nd}])");
        return new(pattern.ToString(), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));
    }

    private static (int Start, int End) Grow(string source, PrivateSpan range, int floor, int lineEnd)
    {
        var (start, end) = (range.Start, range.Start + range.Length);
        var before = source[floor..start];
        start = floor + LabelStart(range.Kind, before);
        end += Remark().Match(source[end..lineEnd]).Length;
        while (start > floor && end < lineEnd && source[start - 1] is '*' or '_' or '`' && source[end] == source[start - 1]) (start, end) = (start - 1, end + 1);
        // The separator that would be left over goes, too: the one before, or behind the first value of the line.
        if (Blank().IsMatch(ListMark().Replace(source[floor..start], ""))) end += Separators().Match(source[end..lineEnd]).Length;
        else start -= TrailingSeparators().Match(source[floor..start]).Length;
        return (start, end);
    }

    private static int LineStart(string source, int offset) => offset == 0 ? 0 : source.LastIndexOf('\n', offset - 1) + 1;

    private static int LineEnd(string source, int offset) => source.IndexOf('\n', offset) is var end and >= 0 ? end : source.Length;

    /// <summary>A link whose words or address are the value goes as a whole: <c>[+48 555](tel:+48555)</c>.</summary>
    private static (int Start, int End) Link(string source, int start, int end)
    {
        foreach (var match in MarkdownLink().EnumerateMatches(Around(source, start, end, out var offset)))
        {
            var (from, to) = (offset + match.Index, offset + match.Index + match.Length);
            if (from < end && to > start) return (Math.Min(from, start), Math.Max(to, end));
        }
        return (start, end);
    }

    private static string Around(string source, int start, int end, out int offset)
    {
        offset = start == 0 ? 0 : source.LastIndexOf('\n', start - 1) + 1;
        offset = Math.Max(offset, start - 500);
        var last = source.IndexOf('\n', end);
        if (last < 0) last = source.Length;
        return source[offset..Math.Min(last, end + 500)];
    }

    private static int LabelStart(PrivateKind kind, string before)
    {
        if (kind == PrivateKind.Phone)
        {
            var segment = before.LastIndexOfAny(['|', '•', '·', ';', '\t', ',']) + 1;
            var label = segment + ContactLabels.PhoneLabelBefore(Tags().Replace(before[segment..], match => new string(' ', match.Length)));
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

    [GeneratedRegex(@"[\p{L}\p{Nd}]+", RegexOptions.None, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:<[^<>\n]{1,300}>|(?:\d{1,3}[.)](?=\s))|[^\p{L}\p{Nd}<])*$", RegexOptions.None, 1000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"<[^<>\n]{1,300}>", RegexOptions.None, 1000)]
    private static partial Regex Tags();

    [GeneratedRegex(@"^\s*(?:[-*+>]|\d{1,3}[.)])?\s*", RegexOptions.None, 1000)]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^(?:\s?\((?:\p{L}|[ /.]){1,20}\))?", RegexOptions.None, 1000)]
    private static partial Regex Remark();

    [GeneratedRegex(@"^(?:[ \t|•·,;/\-–—\u00A0]|<br ?/?>)*", RegexOptions.None, 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?:[ \t|•·,;/–—\u00A0]|<br ?/?>| -)*$", RegexOptions.None, 1000)]
    private static partial Regex TrailingSeparators();

    [GeneratedRegex(@"!?\[[^\[\]\n]{0,200}\]\([^()\n]{0,300}\)", RegexOptions.None, 1000)]
    private static partial Regex MarkdownLink();
}
