using System.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>A text made from the owner's file by cutting and replacing, which still knows where everything in it came from.</summary>
internal sealed class MappedText
{
    private readonly List<(int Here, int Source)> _pieces;

    private MappedText(string text, List<(int Here, int Source)> pieces) => (Text, _pieces) = (text, pieces);

    public string Text { get; }

    /// <param name="source">The whole file.</param>
    /// <param name="start">Where the text starts in it.</param>
    public static MappedText From(string source, int start) => new(source[start..], [(0, start)]);

    /// <param name="parts">Texts that were made of the file, each with the offset of what it was made of.</param>
    public static MappedText Of(IEnumerable<(string Text, int Source)> parts)
    {
        var text = new StringBuilder();
        var pieces = new List<(int Here, int Source)>();
        foreach (var part in parts)
        {
            pieces.Add((text.Length, part.Source));
            text.Append(part.Text);
        }
        return pieces.Count == 0 ? From("", 0) : new(text.ToString(), pieces);
    }

    /// <summary>The offset in the owner's file; for characters that were put in, that of what they replaced.</summary>
    public int SourceOf(int offset)
    {
        var (here, source) = _pieces[PieceAt(offset)];
        return source + Math.Max(0, offset - here);
    }

    /// <summary>A stretch of the text.</summary>
    public MappedText Part(int start, int end)
    {
        var pieces = new List<(int Here, int Source)> { (0, SourceOf(start)) };
        for (var next = PieceAt(start) + 1; next < _pieces.Count && _pieces[next].Here < end; next++)
            pieces.Add((_pieces[next].Here - start, _pieces[next].Source));
        return new(Text[start..end], pieces);
    }

    /// <param name="edits">In the order of the text, not overlapping.</param>
    public MappedText With(IReadOnlyList<TextEdit> edits)
    {
        if (edits.Count == 0) return this;
        var text = new StringBuilder(Text.Length);
        var pieces = new List<(int Here, int Source)>();
        var position = 0;
        var next = 0;
        foreach (var edit in edits)
        {
            Keep(position, edit.Start);
            if (edit.Replacement.Length > 0)
            {
                pieces.Add((text.Length, SourceOf(edit.Start)));
                text.Append(edit.Replacement);
            }
            position = edit.Start + edit.Length;
        }
        Keep(position, Text.Length);
        if (pieces.Count == 0) pieces.Add((0, SourceOf(0)));
        return new(text.ToString(), pieces);

        void Keep(int start, int end)
        {
            if (end <= start) return;
            pieces.Add((text.Length, SourceOf(start)));
            // The seams inside what is kept stay seams.
            while (next < _pieces.Count && _pieces[next].Here <= start) next++;
            for (; next < _pieces.Count && _pieces[next].Here < end; next++)
                pieces.Add((text.Length + _pieces[next].Here - start, _pieces[next].Source));
            text.Append(Text, start, end - start);
        }
    }

    private int PieceAt(int offset)
    {
        var (low, high) = (0, _pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Here <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}

/// <summary>Characters to be replaced.</summary>
internal readonly record struct TextEdit(int Start, int Length, string Replacement);
