using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>Puts runs in order: one run for words that belong together, no space where lines begin and end.</summary>
internal static class RunTidying
{
    /// <summary>Adds the words of a text, whose line ends become soft breaks.</summary>
    public static void AppendText(List<Inline> runs, string text)
    {
        var start = 0;
        while (true)
        {
            var end = text.IndexOf('\n', start);
            var line = end < 0 ? text[start..] : text[start..end];
            if (start > 0) line = line.TrimStart(' ', '\t');
            if (end >= 0) line = line.TrimEnd(' ', '\t', '\r');
            if (line.Length > 0) runs.Add(new TextRun(line));
            if (end < 0) return;
            runs.Add(new SoftBreak());
            start = end + 1;
        }
    }

    public static bool IsBlank(ImmutableArray<Inline> content) =>
        content.All(inline => inline is LineBreak or SoftBreak || (inline is TextRun run && string.IsNullOrWhiteSpace(run.Text)));

    /// <summary>The runs of a block without line ends and space at its ends, neighbours joined.</summary>
    public static ImmutableArray<Inline> Trim(List<Inline> runs)
    {
        var tidy = new List<Inline>(runs.Count);
        foreach (var run in Joined(runs))
        {
            switch (run)
            {
                case SoftBreak or LineBreak when tidy.Count == 0:
                    break;
                case SoftBreak when tidy[^1] is SoftBreak or LineBreak:
                    break;
                case LineBreak when tidy[^1] is SoftBreak:
                    tidy[^1] = run;
                    break;
                case TextRun text when tidy.Count == 0 || tidy[^1] is SoftBreak or LineBreak:
                    if (text.Text.TrimStart(' ', '\t') is { Length: > 0 } words) tidy.Add(new TextRun(words));
                    break;
                default:
                    tidy.Add(run);
                    break;
            }
        }
        while (tidy.Count > 0)
        {
            if (tidy[^1] is TextRun last && last.Text.TrimEnd(' ', '\t') is { Length: > 0 } words)
            {
                tidy[^1] = new TextRun(words);
                break;
            }
            if (tidy[^1] is not (TextRun or SoftBreak or LineBreak)) break;
            tidy.RemoveAt(tidy.Count - 1);
        }
        return [.. tidy];
    }

    /// <summary>Neighbouring words as one run; joined at once, for there may be thousands of them.</summary>
    private static IEnumerable<Inline> Joined(List<Inline> runs)
    {
        for (var at = 0; at < runs.Count; at++)
        {
            if (runs[at] is not TextRun || at + 1 == runs.Count || runs[at + 1] is not TextRun)
            {
                yield return runs[at];
                continue;
            }
            var words = new StringBuilder();
            for (; at < runs.Count && runs[at] is TextRun text; at++) words.Append(text.Text);
            at--;
            yield return new TextRun(words.ToString());
        }
    }
}
