using System.Globalization;
using System.Net;
using System.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>
/// A text with everything that looks alike written alike, and with what is not seen left out, so that no form of a private
/// value is overlooked. It knows where each character came from.
/// </summary>
internal sealed class FoldedText
{
    private const int LongestEntity = 12;
    private const int LongestTag = 500;

    private readonly List<int>? _starts;
    private readonly List<int>? _ends;

    private FoldedText(string text, List<int>? starts, List<int>? ends) => (Text, _starts, _ends) = (text, starts, ends);

    /// <summary>Spaces are spaces, dashes are hyphens, digits are ASCII; invisible characters are gone.</summary>
    public string Text { get; }

    /// <summary>Words as a reader sees them.</summary>
    public static FoldedText OfWords(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAscii(character) && Fold(character) != character) return Build(text, static (_, _) => (0, ""));
        }
        return new(text, null, null);
    }

    /// <summary>Markdown as a reader sees it: entities are characters, escapes and tags are gone.</summary>
    public static FoldedText OfMarkdown(string source) =>
        source.AsSpan().ContainsAny("<&\\") ? Build(source, static (text, at) => text[at] switch
        {
            '<' => Tag(text, at),
            '&' => Entity(text, at),
            '\\' when at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]) is false => (1, ""),
            _ => (0, ""),
        })
        : OfWords(source);

    /// <summary>Markdown with what stands in its tags and web addresses, where spaces are <c>%20</c>.</summary>
    public static FoldedText OfAddresses(string source) =>
        source.AsSpan().ContainsAny("%&") ? Build(source, static (text, at) => text[at] switch
        {
            '%' => Escape(text, at),
            '&' => Entity(text, at),
            _ => (0, ""),
        })
        : OfWords(source);

    /// <summary>Where the character at an offset starts in the original.</summary>
    public int StartOf(int offset) => _starts is null ? offset : _starts[offset];

    /// <summary>Where what stands before an offset ends in the original.</summary>
    public int EndOf(int offset) => _ends is null || offset == 0 ? offset : _ends[offset - 1];

    /// <param name="text">The original.</param>
    /// <param name="replace">How many characters from an offset on are replaced, and by what; none to fold the one there.</param>
    private static FoldedText Build(string text, Func<string, int, (int Length, string Replacement)> replace)
    {
        var folded = new StringBuilder(text.Length);
        var (starts, ends) = (new List<int>(text.Length), new List<int>(text.Length));
        for (var at = 0; at < text.Length;)
        {
            var (length, replacement) = replace(text, at);
            if (length == 0) Add(text[at], at, ++at);
            else
            {
                foreach (var character in replacement) Add(character, at, at + length);
                at += length;
            }
        }
        return new(folded.ToString(), starts, ends);

        void Add(char character, int start, int end)
        {
            if (Fold(character) is not { } plain) return;
            folded.Append(plain);
            starts.Add(start);
            ends.Add(end);
        }
    }

    private static char? Fold(char character) => char.IsAscii(character) ? character : CharUnicodeInfo.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Format => null,
        UnicodeCategory.SpaceSeparator => ' ',
        UnicodeCategory.DashPunctuation => '-',
        UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(character)),
        _ => character switch
        {
            '\u2212' => '-',
            '\uFF0B' => '+',
            '\uFF08' => '(',
            '\uFF09' => ')',
            _ => character,
        },
    };

    private static (int Length, string Replacement) Tag(string text, int at)
    {
        if (at + 1 == text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] == '/')) return (0, "");
        var end = text.AsSpan(at, Math.Min(LongestTag, text.Length - at)).IndexOf('>');
        if (end < 0) return (0, "");
        return (end + 1, text.AsSpan(at + 1).StartsWith("br", StringComparison.OrdinalIgnoreCase) ? "\n" : "");
    }

    private static (int Length, string Replacement) Entity(string text, int at)
    {
        var end = text.AsSpan(at, Math.Min(LongestEntity, text.Length - at)).IndexOf(';');
        if (end < 2) return (0, "");
        var entity = text.Substring(at, end + 1);
        var decoded = entity switch
        {
            "&hyphen;" or "&dash;" => "-",
            "&plus;" => "+",
            "&period;" => ".",
            "&NonBreakingSpace;" => " ",
            _ => WebUtility.HtmlDecode(entity),
        };
        return decoded == entity ? (0, "") : (end + 1, decoded);
    }

    private static (int Length, string Replacement) Escape(string text, int at) =>
        at + 2 < text.Length && int.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is >= ' ' and < 0x7F
            ? (3, ((char)code).ToString())
            : (0, "");
}
