namespace Portfolio.Reading.Markdown;

/// <summary>
/// A file that is one block of fenced code from its first line to its last: somebody wanted columns of typed text to stay where they are.
/// It is read as the text that it is, without the fence.
/// </summary>
internal static class FencedDocument
{
    private static readonly HashSet<string> TextLanguages = new(["", "text", "txt", "plain", "plaintext", "markdown", "md"], StringComparer.OrdinalIgnoreCase);

    public static MappedText Open(MappedText body)
    {
        var text = body.Text;
        var start = text.Length - text.TrimStart().Length;
        var length = text.Trim().Length;
        var inner = text.AsSpan(start, length);
        var (first, last) = (inner.IndexOf('\n'), inner.LastIndexOf('\n'));
        if (first < 0 || first == last) return body;
        var fence = inner[..first].TrimEnd();
        var mark = fence[..(fence.Length - fence.TrimStart("`~").Length)].ToString();
        if (mark.Length < 3 || !TextLanguages.Contains(fence[mark.Length..].Trim().ToString()) || !Closes(inner[(last + 1)..], mark)) return body;
        foreach (var line in inner[(first + 1)..last].EnumerateLines())
        {
            if (Closes(line, mark)) return body;
        }
        return body.Part(start + first + 1, start + last);
    }

    /// <summary>The opening line of a block of plain text.</summary>
    public static bool IsOfText(ReadOnlySpan<char> fence) => TextLanguages.Contains(fence.Trim().TrimStart("`~").Trim().ToString());

    private static bool Closes(ReadOnlySpan<char> line, string mark) => line.Trim() is var rest && rest.Length >= mark.Length && !rest.ContainsAnyExcept(mark[0]);
}
