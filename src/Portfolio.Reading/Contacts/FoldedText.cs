using System.Buffers;
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

    private static readonly SearchValues<char> OfMarkup = SearchValues.Create("<&\\");
    private static readonly SearchValues<char> OfAddress = SearchValues.Create("%&");
    private static readonly SearchValues<char> OfNothing = SearchValues.Create("");

    private readonly List<Stretch>? _stretches;

    private FoldedText(string text, List<Stretch>? stretches) => (Text, _stretches) = (text, stretches);

    /// <summary>Spaces are spaces, dashes are hyphens, digits are ASCII; invisible characters are gone.</summary>
    public string Text { get; }

    /// <summary>Words as a reader sees them.</summary>
    public static FoldedText OfWords(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAscii(character) && Fold(character) != character) return Build(text, OfNothing, static (_, _) => (0, ""));
        }
        return new(text, null);
    }

    /// <summary>Markdown as a reader sees it: entities are characters, escapes and tags are gone.</summary>
    public static FoldedText OfMarkdown(string source) =>
        source.AsSpan().ContainsAny(OfMarkup) ? Build(source, OfMarkup, static (text, at) => text[at] switch
        {
            '<' => Tag(text, at),
            '&' => Entity(text, at),
            '\\' when at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1]) is false => (1, ""),
            _ => (0, ""),
        })
        : OfWords(source);

    /// <summary>Markdown with what stands in its tags and web addresses, where spaces are <c>%20</c>.</summary>
    public static FoldedText OfAddresses(string source) =>
        source.AsSpan().ContainsAny(OfAddress) ? Build(source, OfAddress, static (text, at) => text[at] switch
        {
            '%' => Escape(text, at),
            '&' => Entity(text, at),
            _ => (0, ""),
        })
        : OfWords(source);

    /// <summary>Where the character at an offset starts in the original.</summary>
    public int StartOf(int offset) => StretchAt(offset) is not { } stretch ? offset : stretch.IsReplaced ? stretch.Start : stretch.Start + offset - stretch.Offset;

    /// <summary>Where what stands before an offset ends in the original.</summary>
    public int EndOf(int offset) => offset == 0 || StretchAt(offset - 1) is not { } stretch ? offset : stretch.IsReplaced ? stretch.End : stretch.Start + offset - stretch.Offset;

    private Stretch? StretchAt(int offset)
    {
        if (_stretches is null) return null;
        var (first, next) = (0, _stretches.Count);
        while (next - first > 1)
        {
            var middle = (first + next) / 2;
            if (_stretches[middle].Offset <= offset) first = middle;
            else next = middle;
        }
        return _stretches[first];
    }

    /// <param name="text">The original.</param>
    /// <param name="signs">What may be replaced begins with one of these.</param>
    /// <param name="replace">How many characters from an offset on are replaced, and by what; none to fold the one there.</param>
    private static FoldedText Build(string text, SearchValues<char> signs, Func<string, int, (int Length, string Replacement)> replace)
    {
        var folded = new StringBuilder(text.Length);
        var stretches = new List<Stretch> { new(0, 0, 0, IsReplaced: false) };
        for (var at = 0; at < text.Length;)
        {
            var next = text.AsSpan(at).IndexOfAny(signs);
            var plain = next < 0 ? text.Length : at + next;
            for (; at < plain; at++) AddFolded(at);
            if (at == text.Length) break;
            var (length, replacement) = replace(text, at);
            if (length == 0)
            {
                AddFolded(at++);
                continue;
            }
            if (replacement.Length > 0) stretches.Add(new(folded.Length, at, at + length, IsReplaced: true));
            foreach (var character in replacement)
            {
                if (Fold(character) is { } shown) folded.Append(shown);
            }
            at += length;
            stretches.Add(new(folded.Length, at, at, IsReplaced: false));
        }
        return new(folded.ToString(), stretches);

        void AddFolded(int at)
        {
            if (Fold(text[at]) is { } plain) folded.Append(plain);
            else stretches.Add(new(folded.Length, at + 1, at + 1, IsReplaced: false));
        }
    }

    /// <summary>A part of the folded text.</summary>
    /// <param name="Offset">Where it starts.</param>
    /// <param name="Start">Where the original of it starts.</param>
    /// <param name="End">Where the original ends, where all of the part stands for all of that.</param>
    /// <param name="IsReplaced">It does; else each of its characters is one of the original, up to the next part.</param>
    private readonly record struct Stretch(int Offset, int Start, int End, bool IsReplaced);

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
