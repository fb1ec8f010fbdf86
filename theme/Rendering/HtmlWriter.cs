using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Portfolio.Theme.Rendering;

/// <summary>Puts HTML in order, as the bytes that are published. All attributes stand in double quotes.</summary>
internal sealed class HtmlWriter
{
    // Letters of all scripts stand as themselves: pages in Polish or Greek stay small and can be read in their source.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What is itself anywhere, of the characters that a page mostly consists of: ASCII but for controls and the marks of HTML.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(character => (char)character).Except(['<', '>', '&', '"'])]);

    private const int UsualPage = 16 * 1024;
    private const char NoBreakSpace = '\u00a0';

    private readonly ArrayBufferWriter<byte> _html = new(UsualPage);

    public ReadOnlySpan<byte> Written => _html.WrittenSpan;

    public void Clear() => _html.ResetWrittenCount();

    /// <summary>As it is.</summary>
    public void Markup(ReadOnlySpan<char> html) => _html.Advance(Encoding.UTF8.GetBytes(html, _html.GetSpan(html.Length * 3)));

    /// <summary>Words, or the value of an attribute.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyExcept(Plain) is var plain and >= 0)
        {
            Markup(text[..plain]);
            text = text[plain..];
            var isWhole = Rune.DecodeFromUtf16(text, out var character, out var length) == OperationStatus.Done;
            if (isWhole && (character.Value == NoBreakSpace || !Encoder.WillEncode(character.Value))) Markup(text[..length]);
            else Markup(Encoder.Encode(text[..length].ToString()));
            text = text[length..];
        }
        Markup(text);
    }
}
