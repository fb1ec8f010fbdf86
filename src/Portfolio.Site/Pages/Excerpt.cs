namespace Portfolio.Site.Pages;

/// <summary>The beginning of a text, for places that show no more.</summary>
internal static class Excerpt
{
    /// <summary>The text on one line, cut after a whole word with an ellipsis where it is longer than <paramref name="length"/> characters.</summary>
    public static string Of(string text, int length)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length) return line;
        var end = line.LastIndexOf(' ', length - 1);
        if (end <= 0) end = char.IsHighSurrogate(line[length - 2]) ? length - 2 : length - 1;
        return line[..end].TrimEnd(',', ';', ':', '.', ' ', '–', '-') + "…";
    }
}
