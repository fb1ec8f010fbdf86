using Spectre.Console.Rendering;

namespace Portfolio.Terminal;

/// <summary>Breaks a line between its words, so that the terminal does not break it within one.</summary>
internal static class WordWrap
{
    /// <param name="text">Without colours; space at its start stays.</param>
    /// <param name="width">In cells; a word that is longer stays whole.</param>
    /// <param name="indent">Of all lines but the first, in cells.</param>
    public static IEnumerable<string> Lines(string text, int width, int indent)
    {
        var words = text.TrimStart(' ');
        var line = text[..^words.Length];
        var isEmpty = true;
        foreach (var word in words.Split(' '))
        {
            if (!isEmpty && new Segment($"{line} {word}").CellCount() > width)
            {
                yield return line;
                (line, isEmpty) = (new string(' ', indent), true);
            }
            line = isEmpty ? line + word : $"{line} {word}";
            isEmpty = false;
        }
        yield return line;
    }
}
