using System.Collections.Immutable;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// The Japanese sentence that says as what and when somebody worked ("正社員の粉ひきとして2020年4月〜2022年3月の間勤務"): the title stands before the
/// particle, the kind of employment before that is none, and no more is what the verb closes.
/// </summary>
internal static class WorkedAs
{
    private const string As = "として";

    private const char Of = 'の';

    /// <summary>No sentence names more.</summary>
    private const int MostPosts = 50;

    private static readonly ImmutableArray<string> Verbs = ["勤務", "従事", "在籍", "就業", "就労", "稼働", "参画", "所属", "勤務中", "従事中", "在籍中"];

    /// <summary>The chunks of a line that is such a sentence, without what is no name in them; those of any other line as they are.</summary>
    public static List<HeadChunk> Clear(TextLine line, List<HeadChunk> chunks)
    {
        if (!line.Text.Contains(As, StringComparison.Ordinal) || !chunks.Exists(chunk => IsBeforeDate(line, chunk))) return chunks;
        var isSentence = EndsWithVerb(line.Text);
        return [.. chunks.Select(chunk => IsBeforeDate(line, chunk) ? Title(line, chunk) : chunk).Where(chunk => chunk is not { Before: HeadSeparator.Date } last || !isSentence || !GoesOn(line.Text, last)).Where(chunk => chunk.Start < chunk.End)];
    }

    /// <summary>The posts that such a sentence names one after the other: each begins behind the dates of the one before.</summary>
    public static List<int> Starts(TextLine line)
    {
        var starts = new List<int> { 0 };
        if (line.Dates.Finds.Length is < 2 or > MostPosts || !EndsWithVerb(line.Text)) return starts;
        for (var at = 0; at < line.Dates.Finds.Length; at++)
        {
            var find = line.Dates.Finds[at];
            if (!find.IsRange || !line.Text.AsSpan(starts[^1], find.Start - starts[^1]).EndsWith(As)) return [0];
            if (at + 1 == line.Dates.Finds.Length) break;
            if (find.End == line.Text.Length || line.Text[find.End] is not ('、' or ',' or '，')) return [0];
            starts.Add(find.End + 1);
        }
        return starts;
    }

    private static bool IsBeforeDate(TextLine line, HeadChunk chunk) => line.Text.AsSpan(chunk.Start, chunk.End - chunk.Start).EndsWith(As) && line.Dates.Finds.Any(find => find.Start >= chunk.End && line.Text.AsSpan(chunk.End, find.Start - chunk.End).Trim(" 　、").IsEmpty);

    /// <summary>"正社員の粉ひきとして": without the particle and the kind of employment; empty where that was all.</summary>
    private static HeadChunk Title(TextLine line, HeadChunk chunk)
    {
        var end = chunk.End - As.Length;
        var text = line.Text[chunk.Start..end];
        if (IsKind(text)) return chunk with { End = chunk.Start };
        return text.IndexOf(Of) is > 0 and var of && IsKind(text[..of]) ? chunk with { Start = chunk.Start + of + 1, End = end } : chunk with { End = end };
    }

    private static bool IsKind(string text) => FoldedWords.Of(text) is { Length: > 0 } words && Vocabulary.Employment.IsAll(words) && !Posts.IsAll(words);

    /// <summary>Kinds of employment that are what somebody was all the same.</summary>
    private static readonly WordSet Posts = new("インターン, インターンシップ".Split(", "));

    private static bool EndsWithVerb(string text)
    {
        var end = text.AsSpan().TrimEnd(" 　。");
        foreach (var verb in Verbs)
        {
            if (end.EndsWith(verb)) return true;
        }
        return false;
    }

    /// <summary>"の間勤務", "フルリモートで従事": right behind the dates, and to the end of the line.</summary>
    private static bool GoesOn(string text, HeadChunk chunk) => text.AsSpan(chunk.End).Trim(" 　。").IsEmpty;
}
