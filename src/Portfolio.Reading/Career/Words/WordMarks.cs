using Portfolio.Reading.Career.Lines;

namespace Portfolio.Reading.Career.Words;

/// <summary>Where the words of a set stand in the line that was asked about last, so that its stretches can be counted without looking anything up.</summary>
internal sealed class WordMarks(WordSet words)
{
    private TextLine? _line;
    private int[] _lengths = [];

    public WordSet Words => words;

    /// <summary>How many of the words from the first to before the next belong to the set, as <see cref="WordSet.Count"/> has it.</summary>
    public int Count(TextLine line, int first, int next)
    {
        if (!ReferenceEquals(line, _line)) Mark(line);
        var count = 0;
        for (var at = first; at < next;)
        {
            var length = _lengths[at];
            // A phrase that reaches over the end of the stretch is none in it.
            if (at + length > next) length = words.LengthAt(line.Words.AsSpan(first, next - first), at - first);
            count += length > 0 ? 1 : 0;
            at += Math.Max(1, length);
        }
        return count;
    }

    private void Mark(TextLine line)
    {
        _line = line;
        _lengths = new int[line.Words.Length];
        for (var at = 0; at < _lengths.Length; at++) _lengths[at] = words.LengthAt(line.Words, at);
    }
}
