namespace Portfolio.Reading.Career.Heads;

/// <summary>"pebble-mills.example" below "Pebble Mills": an address that spells the name above it is that name once more, and no other.</summary>
internal static class AddressesOfNames
{
    private const int ShortestName = 4;

    /// <summary>Leaves such lines of a head unread.</summary>
    public static void LeaveOut(IReadOnlyList<HeadLineInput> lines)
    {
        if (lines.Count < 2) return;
        var names = new List<string>();
        foreach (var line in lines)
        {
            if (line.Chunks.Count == 0) continue;
            var texts = line.Chunks.ConvertAll(chunk => line.Line.Text[chunk.Start..chunk.End]);
            if (texts.TrueForAll(IsAddress))
            {
                if (texts.TrueForAll(text => Letters(text) is var spelt && names.Exists(name => spelt.Contains(name, StringComparison.Ordinal)))) line.Chunks.Clear();
                continue;
            }
            names.AddRange(texts.Select(Letters).Where(name => name.Length >= ShortestName));
        }
    }

    private static bool IsAddress(string text) => !text.Contains(' ', StringComparison.Ordinal) && text.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot + 1 < text.Length && char.IsLetter(text[dot + 1]);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
