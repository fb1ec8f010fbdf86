using System.Buffers;
using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Units;

/// <summary>"**Head Miller** (2020 – 2023) | **Miller** (2017 – 2020)": several posts in one line, each a name in bold with its range in brackets; or those of a sentence (<see cref="WorkedAs"/>).</summary>
internal static class PostsInLine
{
    private static readonly SearchValues<char> Between = SearchValues.Create(" \u00A0)|·•/;,&+→←");

    /// <summary>A line for each post, with what stands between two of them at the end of the first; the line itself where it has no more than one.</summary>
    public static ImmutableArray<(Inline? Break, ImmutableArray<Inline> Content)> Divide(Inline? before, ImmutableArray<Inline> content, TextLine line)
    {
        // Hardly a line has two ranges.
        if (line.Dates.Finds.Length < 2 || (line.StartsBold ? StartsIn(line) : WorkedAs.Starts(line)) is not { Count: > 1 } starts) return [(before, content)];
        var posts = ImmutableArray.CreateBuilder<(Inline? Break, ImmutableArray<Inline> Content)>(starts.Count);
        for (var at = 0; at < starts.Count; at++)
        {
            posts.Add((at == 0 ? before : new TextRun(""), line.Slice(starts[at], at + 1 < starts.Count ? starts[at + 1] : line.Text.Length)));
        }
        return posts.ToImmutable();
    }

    /// <summary>Where each of the posts starts; null where the line is anything else.</summary>
    private static List<int>? StartsIn(TextLine line)
    {
        var starts = new List<int> { 0 };
        var finds = line.Dates.Finds;
        for (var at = 0; at < finds.Length; at++)
        {
            if (!Vocabulary.Titles.HasAny(line.WordsIn(starts[^1], finds[at].Start))) return null;
            if (!finds[at].IsRange || finds[at].Start == 0 || line.Text[finds[at].Start - 1] != '(' || line.Text.AsSpan(finds[at].End) is not [')', ..]) return null;
            if (at + 1 == finds.Length) break;
            var next = finds[at].End;
            while (next < line.Text.Length && Between.Contains(line.Text[next])) next++;
            if (next + 1 >= finds[at + 1].Start || !line.StyleAt(next).HasFlag(TextStyle.Bold)) return null;
            starts.Add(next);
        }
        return starts;
    }
}
