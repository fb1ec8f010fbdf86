using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>The way out where Markdown is nested too deeply: paragraphs of words with their marks as they stand.</summary>
internal static class PlainParagraphs
{
    /// <summary>The text cut at its blank lines.</summary>
    public static IEnumerable<MappedText> Split(MappedText text)
    {
        var start = 0;
        while (start < text.Text.Length)
        {
            var end = text.Text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = text.Text.Length;
            if (end > start) yield return text.Part(start, end);
            start = end + 1;
        }
    }

    public static ImmutableArray<Block> Of(string text, SourcePlace place)
    {
        var runs = new List<Inline>();
        RunTidying.AppendText(runs, text.Trim());
        return RunTidying.Trim(runs) is { IsEmpty: false } content ? [new Paragraph(content) { Place = place }] : [];
    }
}
