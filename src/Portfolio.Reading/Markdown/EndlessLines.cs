using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// Cuts lines that are longer than any line of a CV into paragraphs: the runs of one paragraph are all looked at together, so that
/// a line of megabytes would take minutes. Only a space between two words is cut at, and no word is lost.
/// </summary>
internal static class EndlessLines
{
    /// <summary>Three thousand words.</summary>
    private const int Longest = 16 << 10;
    private const int Paragraph = 4 << 10;

    public static MappedText Cut(MappedText source, SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var text = source.Text;
        var cuts = new List<TextEdit>();
        var fences = new CodeFences();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var before = cuts.Count;
            if (!fences.IsCode(text.AsSpan(start, end - start)) && end - start > Longest) Cut(text, start, end, cuts);
            if (cuts.Count > before) diagnostics.Add(MarkdownFaults.EndlessLine(lines.PlaceOf(source.SourceOf(start)), end - start));
            start = end + 1;
        }
        return source.With(cuts);
    }

    private static void Cut(string text, int start, int end, List<TextEdit> cuts)
    {
        for (var at = start + Paragraph; at < end - Paragraph; at++)
        {
            if (text[at] != ' ' || !EndsWord(text[at - 1]) || !StartsWord(text, at + 1)) continue;
            cuts.Add(new(at, 1, "\n\n"));
            at += Paragraph;
        }
    }

    /// <summary>Never inside a number, which may be a telephone's.</summary>
    private static bool EndsWord(char last) => !char.IsWhiteSpace(last) && !char.IsDigit(last) && last is not ('+' or '(' or '-');

    /// <summary>Nor before what would be the mark of a block at the start of a line.</summary>
    private static bool StartsWord(string text, int at) => char.IsLetter(text[at]) || (text[at] is '[' or '*' && char.IsLetter(text[at + 1]));
}
