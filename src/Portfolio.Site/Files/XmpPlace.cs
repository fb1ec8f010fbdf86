using System.Text;
using System.Text.RegularExpressions;

namespace Portfolio.Site.Files;

/// <summary>The place in XMP (ISO 16684-1), which stands in files of any kind as the same readable XML. It can be overwritten with spaces without moving a byte.</summary>
internal static partial class XmpPlace
{
    // The properties of Exif for XMP (CIPA DC-010), of Photoshop and of the IPTC that name a place.
    private const string Names = """[\w.-]+:GPS\w+|photoshop:City|photoshop:State|Iptc4xmpCore:Location|Iptc4xmpExt:Location(?:Created|Shown)""";

    private static ReadOnlySpan<byte> PacketStart => "<rdf:RDF"u8;

    private static ReadOnlySpan<byte> PacketEnd => "</rdf:RDF>"u8;

    /// <summary>True where a place on the earth is given; the name of a town alone is none.</summary>
    public static bool IsIn(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOf(":GPS"u8);
        if (first >= 0 && Given().IsMatch(Encoding.Latin1.GetString(bytes[first..]))) return true;
        // XMP may be UTF-16, too (ISO 16684-1, 7.3.2), with either byte first; the zeros are what tells.
        return bytes.IndexOf("G\0P\0S\0L\0a\0t\0i\0t\0u\0d\0e\0"u8) >= 0 || bytes.IndexOf("\0G\0P\0S\0L\0a\0t\0i\0t\0u\0d\0e"u8) >= 0;
    }

    /// <returns>True where something was overwritten.</returns>
    public static bool Erase(Span<byte> bytes)
    {
        var isErased = false;
        for (var at = 0; ;)
        {
            var start = bytes[at..].IndexOf(PacketStart);
            if (start < 0) return isErased;
            at += start;
            var length = bytes[at..].IndexOf(PacketEnd);
            if (length < 0) return isErased;
            isErased |= EraseFrom(bytes.Slice(at, length));
            at += length;
        }
    }

    private static bool EraseFrom(Span<byte> packet)
    {
        // One character a byte, so that what is found in the text stands at the same place in the bytes.
        var text = Encoding.Latin1.GetString(packet);
        var isErased = false;
        foreach (var attribute in Attribute().EnumerateMatches(text))
        {
            packet.Slice(attribute.Index, attribute.Length).Fill((byte)' ');
            isErased = true;
        }
        var unclosed = new HashSet<string>(StringComparer.Ordinal);
        var erased = 0;
        foreach (Match element in Element().Matches(text))
        {
            if (element.Index < erased) continue;
            var end = element.Index + element.Length;
            if (!element.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                var close = $"</{element.Groups[1].Value}>";
                var closed = unclosed.Contains(close) ? -1 : text.IndexOf(close, end, StringComparison.Ordinal);
                if (closed < 0)
                {
                    unclosed.Add(close);
                    continue;
                }
                end = closed + close.Length;
            }
            packet[element.Index..end].Fill((byte)' ');
            (erased, isErased) = (end, true);
        }
        return isErased;
    }

    [GeneratedRegex(""":GPS(?:Dest)?(?:Latitude|AreaInformation)\s*[=>]""", RegexOptions.NonBacktracking)]
    private static partial Regex Given();

    [GeneratedRegex($"""\s(?:{Names})\s*=\s*(?:"[^"]*"|'[^']*')""", RegexOptions.NonBacktracking)]
    private static partial Regex Attribute();

    [GeneratedRegex($"""<({Names})(?:\s[^>]*)?/?>""", RegexOptions.NonBacktracking)]
    private static partial Regex Element();
}
