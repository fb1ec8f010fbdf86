using System.Runtime.InteropServices;

namespace Portfolio.Downloads.Typesetting;

/// <summary>Words that are wider than the line: they are parted behind marks of addresses, else anywhere.</summary>
internal sealed class WideWords
{
    private readonly ScaledParagraph _paragraph;
    private readonly double _measure;
    private readonly List<LineEnd> _ends;

    private WideWords(ScaledParagraph paragraph, double measure)
    {
        (_paragraph, _measure, _ends) = (paragraph, measure, [.. paragraph.Ends]);
    }

    /// <summary>The places where a line of the paragraph may end, and among them those that its wide words need.</summary>
    public static ReadOnlySpan<LineEnd> Parted(ScaledParagraph paragraph, double measure)
    {
        WideWords? words = null;
        var start = 0;
        foreach (var end in paragraph.Ends)
        {
            if (paragraph.WidthOf(start, end.Content) > measure) (words ??= new(paragraph, measure)).Relieve(start, end.Content);
            start = end.Next;
        }
        if (words is null) return paragraph.Ends;
        words._ends.Sort((left, right) => left.Content.CompareTo(right.Content));
        return CollectionsMarshal.AsSpan(words._ends);
    }

    /// <summary>An address may go on behind each slash, so that it need not begin a line; what is still too wide is parted where the line is full.</summary>
    private void Relieve(int start, int end)
    {
        var part = start;
        for (var i = start; i < end; i++)
        {
            var isLast = i + 1 == end;
            if (!isLast && (_paragraph.Shaped[i].Text != "/" || _paragraph.Shaped[i + 1].Text == "/")) continue;
            if (_paragraph.WidthOf(part, i + 1) > _measure) Part(part, i + 1);
            if (!isLast) _ends.Add(new(i + 1, i + 1, IsForced: false));
            part = i + 1;
        }
    }

    private void Part(int start, int end)
    {
        var line = start;
        var mark = -1;
        for (var i = start; i < end; i++)
        {
            while (_paragraph.WidthOf(line, i + 1) > _measure && i > line)
            {
                line = mark > line ? mark : i;
                _ends.Add(new(line, line, IsForced: false));
            }
            if (_paragraph.Shaped[i].Text is "." or "-" or "_" or "?" or "&" or "=" or "@") mark = i + 1;
        }
    }
}
