using System.Text.Json;

namespace Portfolio.Reading.Career.Words;

/// <summary>The words of one language as its file has them: lists divided by commas.</summary>
internal sealed record WordTable
{
    /// <summary>Headings of sections, by the name of their kind.</summary>
    public required IReadOnlyDictionary<string, string> Sections { get; init; }

    /// <summary>What stands in headings that are sentences or questions ("Where I have worked"), by the name of their kind.</summary>
    public required IReadOnlyDictionary<string, string> Phrases { get; init; }

    /// <summary>Times without work, which have no employer.</summary>
    public required string Breaks { get; init; }

    /// <summary>What people write for an employer where they had none.</summary>
    public required string SelfEmployed { get; init; }

    /// <summary>What people are called at work.</summary>
    public required string Titles { get; init; }

    /// <summary>What stands in the names of organizations.</summary>
    public required string Organizations { get; init; }

    /// <summary>What stands in the names of places of learning.</summary>
    public required string Institutions { get; init; }

    /// <summary>Degrees and subjects.</summary>
    public required string Studies { get; init; }

    public required string Events { get; init; }

    /// <summary>Between a title and its organization.</summary>
    public required string At { get; init; }

    /// <summary>Between a title and its organization, and between other words as well.</summary>
    public required string In { get; init; }

    /// <summary>Before the value of a field, by the field.</summary>
    public required IReadOnlyDictionary<string, string> Labels { get; init; }

    /// <summary>Headings inside an entry, which start neither an entry nor a section.</summary>
    public required string Body { get; init; }

    /// <summary>Kinds of employment, which are neither title nor organization.</summary>
    public required string Employment { get; init; }

    public required string Places { get; init; }

    /// <summary>Names of languages that people speak.</summary>
    public required string Spoken { get; init; }

    /// <summary>How well a language or skill is known.</summary>
    public required string Levels { get; init; }

    /// <summary>Before a name in a sentence.</summary>
    public required string IAm { get; init; }

    public static WordTable Read(Stream stream) => JsonSerializer.Deserialize(stream, WordTableJson.Default.WordTable)!;

    /// <summary>Takes the next word from a list; false where there is none any more.</summary>
    public static bool TakeWord(ref ReadOnlySpan<char> list, out ReadOnlySpan<char> word)
    {
        word = default;
        while (word.IsEmpty && !list.IsEmpty)
        {
            var end = list.IndexOf(',') is >= 0 and var comma ? comma : list.Length;
            word = list[..end].Trim();
            list = list[Math.Min(end + 1, list.Length)..];
        }
        return !word.IsEmpty;
    }
}
