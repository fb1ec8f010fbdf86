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

    /// <summary>A page is written in thousands of pieces: each goes straight to its place.</summary>
    private byte[] _html = new byte[UsualPage];

    private int _length;

    public ReadOnlySpan<byte> Written => _html.AsSpan(0, _length);

    public void Clear() => _length = 0;

    /// <summary>As it is.</summary>
    public void Markup(ReadOnlySpan<char> html)
    {
        var most = _length + Encoding.UTF8.GetMaxByteCount(html.Length);
        if (most > _html.Length) Array.Resize(ref _html, Math.Max(most, 2 * _html.Length));
        _length += Encoding.UTF8.GetBytes(html, _html.AsSpan(_length));
    }

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
