namespace Portfolio.Theme.Parts;

/// <summary>Finds the separators of a head line that separate nothing once the dates hang in the margin.</summary>
internal static class HeadSeparators
{
    /// <summary>
    /// True for marks beside the dates: the one before them, and the one after them where nothing else stands before or where the two
    /// are a pair of brackets. <c>Title (2019) · Town</c> keeps its dot.
    /// </summary>
    public static bool IsLeftAlone(HeadLine line, int index)
    {
        var parts = line.Parts;
        if (!IsSeparator(parts[index])) return false;
        if (index + 1 < parts.Length && parts[index + 1].Kind == HeadPartKind.Dates) return true;
        if (index == 0 || parts[index - 1].Kind != HeadPartKind.Dates) return false;
        if (index == 1 || index == parts.Length - 1) return true;
        var words = PlainText.Of(parts[index].Content).Trim();
        return words is ")" or "]";
    }

    private static bool IsSeparator(HeadPart part) =>
        part.Kind == HeadPartKind.Text && !PlainText.Of(part.Content).Any(char.IsLetterOrDigit);
}
