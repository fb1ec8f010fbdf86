using System.Collections.Immutable;

namespace Portfolio.Site.Checks;

/// <summary>Where a page leads, and the places that others can lead to.</summary>
/// <param name="Targets">The addresses of links, pictures, styles and scripts as they are written, each once, in order.</param>
/// <param name="Ids">The identifiers of its elements.</param>
/// <param name="Shown">Those of the addresses that a browser fetches to show the page: styles, fonts, scripts, pictures.</param>
internal sealed record PageLinks(ImmutableArray<string> Targets, IReadOnlySet<string> Ids, IReadOnlySet<string> Shown)
{
    /// <summary>
    /// Reads HTML as the pipelines write it, which is all that it is good for: values stand in quotes, and a "&lt;" that opens no tag is escaped
    /// everywhere but in scripts. A site of thousands of pages is read in the time in which a parser of HTML reads hundreds.
    /// </summary>
    /// <param name="html">A whole page, in UTF-8.</param>
    /// <param name="known">What other pages say as well, so that the same address is kept once.</param>
    public static PageLinks Of(ReadOnlySpan<byte> html, KnownTexts known)
    {
        var targets = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        while (html.IndexOf((byte)'<') is var start and >= 0)
        {
            html = html[(start + 1)..];
            if (html is not [>= (byte)'a' and <= (byte)'z', ..]) continue;
            var isScript = html.StartsWith("script"u8);
            html = html[html.IndexOfAny(" \n>"u8)..];
            var isFetched = false;
            while (NextAttribute(ref html, out var name, out var value))
            {
                // Ours say what a link is for before they say where it leads.
                if (name.SequenceEqual("rel"u8)) isFetched = value.SequenceEqual("stylesheet"u8) || value.SequenceEqual("preload"u8);
                else if (name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8))
                {
                    var target = known.Of(value);
                    targets.TryAdd(target, true);
                    if (isFetched || name[0] == 's') shown.Add(target);
                }
                else if (name.SequenceEqual("id"u8)) ids.Add(known.Of(value));
            }
            if (isScript && html.IndexOf("</script"u8) is var end and >= 0) html = html[end..];
        }
        return new([.. targets.Keys], ids, shown);
    }

    /// <summary>Moves on from behind a name or value to behind the next attribute; false at the end of the tag.</summary>
    private static bool NextAttribute(ref ReadOnlySpan<byte> html, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = default;
        html = html[html.IndexOfAnyExcept(" \n"u8)..];
        var end = html.IndexOfAny(" \n=>"u8);
        if (end <= 0) return false;
        name = html[..end];
        html = html[end..];
        if (html[0] != '=') return true;
        var quote = html[1];
        value = html[2..];
        value = value[..value.IndexOf(quote)];
        html = html[(value.Length + 3)..];
        return true;
    }
}
