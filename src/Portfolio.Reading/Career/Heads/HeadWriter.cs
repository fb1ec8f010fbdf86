using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>Writes what was read of a head: all its words in order, each in a part, and the fields.</summary>
internal static class HeadWriter
{
    private const int ShortestDescription = 5;

    public static ReadHead Write(List<HeadLineInput> lines, LineReading?[] readings, HeadSurroundings around)
    {
        var headLines = ImmutableArray.CreateBuilder<HeadLine>();
        var fields = new string?[3];
        string? organizationUrl = null;
        string? url = null;
        var description = ImmutableArray<Inline>.Empty;
        var explained = new StringBuilder();
        for (var at = 0; at < lines.Count; at++)
        {
            var (input, reading) = (lines[at], readings[at]);
            var segments = Array.Exists(readings, other => other?.Fields >= 4) ? reading?.Segments ?? [] : WithTown(input.Line.Text, reading?.Segments ?? [], around.Employers);
            var end = input.Line.Text.Length;
            if (at == lines.Count - 1 && StartOfDescription(input, segments) is { } start)
            {
                description = Trimmed(input.Line.Slice(start, end));
                end = start;
            }
            var marks = Marks(input, segments, end);
            headLines.Add(Line(input, marks, end));
            foreach (var segment in segments)
            {
                if (segment.Field == HeadField.Rest || segment.Start >= end) continue;
                fields[(int)segment.Field] ??= HeadText.Clean(input.Line.Text[segment.Start..EndOfName(input, segment, around.Kind)]);
                if (segment.Field == HeadField.Organization) organizationUrl ??= Address(input, segment.Start, segment.End);
            }
            url ??= Address(input, 0, end);
            if (marks.Count > 0) Explain(explained, input, marks, segments.Length > 0, around.Patterns);
        }
        return new()
        {
            Head = new(headLines.ToImmutable()),
            Title = fields[(int)HeadField.Title] is { } title ? TeamSizes.Without(WithoutEmployment(Connectors.WithoutLast(title))) : null,
            Organization = fields[(int)HeadField.Organization],
            OrganizationUrl = organizationUrl,
            Location = fields[(int)HeadField.Location],
            Url = url,
            Periods = [.. Periods(lines).Select(range => Vague(range, around.Kind)).Distinct()],
            AllDates = [.. lines.SelectMany(line => line.Line.Dates.Finds)],
            Faults = [.. lines.SelectMany((line, index) => line.Line.Dates.Faults.Select(fault => (fault, line.Line.Text[fault.Start..fault.End], index)))],
            Description = description,
            Reading = explained.ToString(),
        };
    }

    /// <summary>"Miller: full time": how somebody was employed is no part of the title.</summary>
    private static string WithoutEmployment(string title)
    {
        var colon = title.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && FoldedWords.Of(title[(colon + 1)..]) is { Length: > 0 } words && Vocabulary.Employment.IsAll(words) ? title[..colon].TrimEnd() : title;
    }

    /// <summary>The organization that the head names, with all that was read for it.</summary>
    public static string? Organization(List<HeadLineInput> lines, LineReading?[] readings)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (readings[at]?.Segments is not { } segments) continue;
            var named = Array.FindIndex(segments, segment => segment.Field == HeadField.Organization);
            if (named >= 0) return HeadText.Clean(lines[at].Line.Text[segments[named].Start..segments[named].End]);
        }
        return null;
    }

    /// <summary>"KubeCon EU 2023": the year is part of an event's name.</summary>
    private static int EndOfName(HeadLineInput input, HeadSegment segment, SectionKind kind)
    {
        if (kind != SectionKind.Talks || segment.Field != HeadField.Organization) return segment.End;
        var year = input.Dates.Find(date => date.IsBareYear && date.Start == segment.End + 1 && input.Line.Text[segment.End] == ' ');
        return year is null ? segment.End : year.Start + year.Length;
    }

    /// <summary>Cuts the town off a known employer's name.</summary>
    private static HeadSegment[] WithTown(string text, HeadSegment[] segments, Func<HashSet<string>> employers)
    {
        var at = Array.FindIndex(segments, segment => segment.Field == HeadField.Organization);
        if (at < 0) return segments;
        var name = text[segments[at].Start..segments[at].End];
        for (var space = name.LastIndexOf(' '); space > 0; space = name.LastIndexOf(' ', space - 1))
        {
            if (PlaceWords.Score(name[space..]) < 3 || !employers().Contains(name[..space])) continue;
            var split = segments[at].Start + space;
            return [.. segments[..at], segments[at] with { End = split }, new(split + 1, segments[at].End, HeadField.Location), .. segments[(at + 1)..]];
        }
        return segments;
    }

    /// <summary>A start without an end, each in a field of its own, goes on.</summary>
    private static IEnumerable<DateRange> Periods(List<HeadLineInput> lines)
    {
        var begun = lines.Find(line => line.Label == FieldLabel.Start && line.Dates.Count > 0)?.Dates;
        var start = begun?[0].Range;
        // "From: 2014 To: 2016" is one line.
        var end = lines.Find(line => line.Label == FieldLabel.End && line.Dates.Count > 0)?.Dates[0].Range ?? (begun is [_, var second] ? second.Range : null);
        if (lines.Exists(line => line.GoesOn) && lines.TrueForAll(line => line.Dates.Count == 0)) return [new(null, null, IsOngoing: true)];
        if (start is { Start: { } from }) return [end?.Latest is { } to && to >= from ? new(from, to) : DateRange.Since(from)];
        var isDatedElsewhere = lines.Exists(line => line.Dates.Exists(date => date.IsRange && !DateRemarks.Is(line.Line.Text, date)));
        return lines.SelectMany(line => isDatedElsewhere && line.Dates.TrueForAll(date => DateRemarks.Is(line.Line.Text, date)) ? [] : line.Dates.Count > 1 ? line.Dates.FindAll(find => !TellsWithin(line, find)) : line.Dates).Select(find => find.Range);
    }

    /// <summary>"2011 - 2025 (lead since 2022)": in brackets what somebody became meanwhile.</summary>
    private static bool TellsWithin(HeadLineInput line, DateFind find)
    {
        var open = find.Start > 0 ? line.Line.Text.LastIndexOf('(', find.Start - 1) : -1;
        return find.Range is { IsOngoing: true, Start: { } since } && open >= 0 && line.Line.Text.AsSpan(open + 1, find.Start - open - 1).ContainsAnyExcept(" ,;") && line.Line.Text.IndexOf(')', open) >= find.End
            && line.Dates.Exists(whole => whole.End <= open && whole.Range is { IsOngoing: false, Start: { } from, End: { } to } && from.Year <= since.Year && since.Year <= to.Year);
    }

    /// <summary>Nobody asks for the day on which a job began; a talk has one.</summary>
    public static DateRange Vague(DateRange range, SectionKind kind) => kind == SectionKind.Talks
        ? range
        : new(WithoutDay(range.Start), WithoutDay(range.End), range.IsOngoing);

    private static PartialDate? WithoutDay(PartialDate? date) => date is { Day: not null } exact ? new PartialDate(exact.Year, exact.Month) : date;

    /// <summary>Where the line turns from a head into a text: behind its last field, when many words follow.</summary>
    private static int? StartOfDescription(HeadLineInput input, HeadSegment[] segments)
    {
        if (segments is not [.., { Field: HeadField.Rest } rest] || segments.Length < 2) return null;
        if (input.Dates.Any(date => date.End > rest.Start)) return null;
        var words = FoldedWords.Of(input.Line.Text[rest.Start..]).Length;
        return words >= ShortestDescription ? rest.Start : null;
    }

    /// <summary>The fields and the dates before the end of the head, in the order of the line.</summary>
    private static List<(int Start, int End, HeadPartKind Kind)> Marks(HeadLineInput input, HeadSegment[] segments, int end)
    {
        var marks = new List<(int Start, int End, HeadPartKind Kind)>(segments.Length + input.Dates.Count);
        foreach (var segment in segments)
        {
            if (segment.Field != HeadField.Rest && segment.Start < end) Add((segment.Start, segment.End, (HeadPartKind)((int)segment.Field + 1)));
        }
        foreach (var date in input.Dates)
        {
            if (date.Start < end) Add((date.Start, date.End, HeadPartKind.Dates));
        }
        return marks;

        void Add((int Start, int End, HeadPartKind Kind) mark)
        {
            var at = marks.Count;
            while (at > 0 && marks[at - 1].Start > mark.Start) at--;
            marks.Insert(at, mark);
        }
    }

    private static HeadLine Line(HeadLineInput input, List<(int Start, int End, HeadPartKind Kind)> marks, int end)
    {
        var parts = ImmutableArray.CreateBuilder<HeadPart>((2 * marks.Count) + 1);
        var position = 0;
        foreach (var mark in marks)
        {
            var start = Math.Max(mark.Start, position);
            if (mark.End <= start) continue;
            Add(position, start, HeadPartKind.Text);
            Add(start, mark.End, mark.Kind);
            position = mark.End;
        }
        Add(position, end, HeadPartKind.Text);
        return new(parts.DrainToImmutable());

        void Add(int from, int to, HeadPartKind kind)
        {
            if (to > from && input.Line.Slice(from, to) is { IsEmpty: false } content) parts.Add(new(kind, content));
        }
    }

    private static string? Address(HeadLineInput input, int start, int end) =>
        input.Line.Styles.FirstOrDefault(style => style.Start < end && style.End > start && IsAbsolute(style.Address))?.Address;

    public static bool IsAbsolute(string? address) =>
        address is not null && (address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<Inline> Trimmed(ImmutableArray<Inline> content) =>
        content is [TextRun first, .. var rest] ? [new TextRun(first.Text.TrimStart()), .. rest] : content;

    private static void Explain(StringBuilder explained, HeadLineInput input, List<(int Start, int End, HeadPartKind Kind)> marks, bool isRead, HeadPatterns patterns)
    {
        if (explained.Length > 0) explained.Append(" / ");
        for (var at = 0; at < marks.Count; at++)
        {
            var (start, end, kind) = marks[at];
            explained.Append(at > 0 ? ", " : "").Append(NameOf(kind)).Append(" \"").Append(input.Line.Text, start, end - start).Append('"');
        }
        if (isRead && patterns.LinesOf(input.Style) is > 1 and var alike) explained.Append(CultureInfo.InvariantCulture, $" (as in {alike} lines like it)");
    }

    private static string NameOf(HeadPartKind kind) => kind switch
    {
        HeadPartKind.Title => "title",
        HeadPartKind.Organization => "organization",
        HeadPartKind.Location => "location",
        _ => "dates",
    };
}
