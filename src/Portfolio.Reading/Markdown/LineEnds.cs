namespace Portfolio.Reading.Markdown;

/// <summary>Every end of a line as a line feed: those of Windows and of old Macs, and the separators that text from word processors brings along.</summary>
internal static class LineEnds
{
    public static string Of(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');
}
