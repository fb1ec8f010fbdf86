using System.Text;

namespace Portfolio.Site.Pages;

/// <summary>The beginning of a text, for places that show no more.</summary>
internal static class Excerpt
{
    /// <summary>The text on one line, cut after a whole word with an ellipsis where it is longer than <paramref name="length"/> characters.</summary>
    public static string Of(string text, int length)
    {
        var line = OnOneLine(text, length);
        if (line.Length <= length) return line;
        var end = line.LastIndexOf(' ', length - 1);
        if (end <= 0) end = char.IsHighSurrogate(line[length - 2]) ? length - 2 : length - 1;
        return line[..end].TrimEnd(',', ';', ':', '.', ' ', '–', '-') + "…";
    }

    /// <summary>The words with one space between them, no more of them than show that the line is too long.</summary>
    private static string OnOneLine(string text, int length)
    {
        var line = new StringBuilder(length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                if (line is [.., not ' ']) line.Append(' ');
                continue;
            }
            line.Append(character);
            if (line.Length > length) break;
        }
        return line.ToString().TrimEnd(' ');
    }
}
