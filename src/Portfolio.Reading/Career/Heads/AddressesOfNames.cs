using Portfolio.Reading.Career.Words;

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
            line.Chunks.RemoveAll(chunk => chunk.Before is not HeadSeparator.None && line.Line.Text[chunk.Start..chunk.End] is var text && IsAddress(text) && (IsSpelt(text, names) || (StandsApart(chunk) && char.IsLower(text[0]) && NamesEmployer(lines, line))));
        }
    }

    /// <summary>Where heads have links, and no part of a title ("Miller at mill.example").</summary>
    private static bool StandsApart(HeadChunk chunk) => chunk.Before is HeadSeparator.Bar or HeadSeparator.Dot or HeadSeparator.Colon or HeadSeparator.Slash;

    /// <summary>"### Acme Inc. (2014 – 2016)" above "**Miller** | [mill.example](…)": the heading has a name that is none of a title or a place.</summary>
    private static bool NamesEmployer(IReadOnlyList<HeadLineInput> lines, HeadLineInput line) => !ReferenceEquals(lines[0], line) && lines[0] is { IsHeading: true, Dates.Count: > 0, Chunks: [var name, ..] } heading
        && heading.Line.WordsIn(name.Start, name.End) is var words && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Employment.HasAny(words) && PlaceWords.Score(heading.Line.Text[name.Start..name.End]) < 2 && Vocabulary.Titles.HasAny(line.Line.Words);

    private static bool IsSpelt(string address, List<string> names) => Letters(address) is var spelt && names.Exists(name => spelt.Contains(name, StringComparison.Ordinal));

    private static bool IsAddress(ReadOnlySpan<char> text) => !text.Contains(' ') && text.IndexOf('.') is > 0 and var dot && dot + 1 < text.Length && char.IsLetter(text[dot + 1]);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
