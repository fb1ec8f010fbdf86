namespace Portfolio.Reading.Career.Heads;

/// <summary>"pebble-mills.example" below "Pebble Mills", or behind it: an address that spells the name before it is that name once more, and no other.</summary>
internal static class AddressesOfNames
{
    private const int ShortestName = 4;

    /// <summary>Leaves such lines of a head unread, and such parts of a line.</summary>
    public static void LeaveOut(IReadOnlyList<HeadLineInput> lines)
    {
        // Hardly a line has an address.
        if (!lines.Any(line => line.Chunks.Exists(chunk => IsAddress(line.Line.Text.AsSpan(chunk.Start, chunk.End - chunk.Start))))) return;
        var names = new List<string>();
        foreach (var line in lines)
        {
            if (line.Chunks.Count == 0) continue;
            var texts = line.Chunks.ConvertAll(chunk => line.Line.Text[chunk.Start..chunk.End]);
            if (texts.TrueForAll(text => IsAddress(text)))
            {
                if (texts.TrueForAll(text => IsSpelt(text, names))) line.Chunks.Clear();
                continue;
            }
            names.AddRange(texts.Where(text => !IsAddress(text)).Select(Letters).Where(name => name.Length >= ShortestName));
            line.Chunks.RemoveAll(chunk => chunk.Before is not HeadSeparator.None && line.Line.Text[chunk.Start..chunk.End] is var text && IsAddress(text) && IsSpelt(text, names));
        }
    }

    private static bool IsSpelt(string address, List<string> names) => Letters(address) is var spelt && names.Exists(name => spelt.Contains(name, StringComparison.Ordinal));

    private static bool IsAddress(ReadOnlySpan<char> text) => !text.Contains(' ') && text.IndexOf('.') is > 0 and var dot && dot + 1 < text.Length && char.IsLetter(text[dot + 1]);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
