using System.Text;
using System.Text.RegularExpressions;

namespace Portfolio.Site.Files;

/// <summary>SVG and HTML whose pictures stand in them as text (RFC 2397, <c>data:</c>).</summary>
internal static partial class MarkupPictures
{
    /// <param name="bytes">The file; copied as it is where nothing in it says a place.</param>
    /// <param name="depth">How many files it is packed in.</param>
    public static PublishedBytes Unplaced(ReadOnlyMemory<byte> bytes, int depth)
    {
        var (before, after) = (PlaceState.None, PlaceState.None);
        // One character a byte: whatever the encoding, what is no picture stays as it is.
        var text = Picture().Replace(Encoding.Latin1.GetString(bytes.Span), match =>
        {
            if (!TryDecode(match.Groups[1].Value, out var picture)) return match.Value;
            var published = PlacelessFile.Of(picture, "", depth + 1);
            before = (PlaceState)Math.Max((int)before, (int)published.Before);
            after = (PlaceState)Math.Max((int)after, (int)published.After);
            return published.Before == PlaceState.Said ? $"base64,{Convert.ToBase64String(published.Bytes.Span)}" : match.Value;
        });
        return new(before == PlaceState.Said ? Encoding.Latin1.GetBytes(text) : bytes, before, after);
    }

    private static bool TryDecode(string text, out byte[] bytes)
    {
        var buffer = new byte[text.Length];
        var isDecoded = Convert.TryFromBase64String(text, buffer, out var length);
        bytes = buffer[..length];
        return isDecoded;
    }

    [GeneratedRegex(@"base64,\s*([A-Za-z0-9+/=\s]{16,})", RegexOptions.NonBacktracking)]
    private static partial Regex Picture();
}
