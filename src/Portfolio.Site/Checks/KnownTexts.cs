using System.Net;
using System.Text;

namespace Portfolio.Site.Checks;

/// <summary>The values of attributes, each kept once: pages of one portfolio lead to much the same places.</summary>
internal sealed class KnownTexts
{
    private const int UsualLength = 256;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <param name="value">As it stands in a page, in UTF-8.</param>
    /// <returns>What it means, without the marks of HTML.</returns>
    public string Of(ReadOnlySpan<byte> value)
    {
        if (value.Contains((byte)'&') || value.Length > UsualLength) return WebUtility.HtmlDecode(Encoding.UTF8.GetString(value));
        Span<char> room = stackalloc char[UsualLength];
        var text = room[..Encoding.UTF8.GetChars(value, room)];
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(text, out var same)) return same;
        var added = text.ToString();
        _known.Add(added);
        return added;
    }
}
