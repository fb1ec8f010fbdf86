using System.Globalization;
using System.Text.RegularExpressions;

namespace Portfolio.Theme.Files;

/// <summary>A font that the stylesheet offers for some of the characters.</summary>
/// <param name="Family">As the stylesheet calls it.</param>
/// <param name="Weight">400 or 600.</param>
/// <param name="IsItalic">Whether it is a slanted cut.</param>
/// <param name="File">The name of the file as it is published.</param>
/// <param name="Ranges">The characters that it is asked for, both ends included.</param>
public sealed partial record FontFace(string Family, int Weight, bool IsItalic, string File, ImmutableArray<(int First, int Last)> Ranges)
{
    /// <summary>The characters below 128 that it is asked for, a bit for each.</summary>
    internal UInt128 Ascii { get; } = Ranges.Aggregate(UInt128.Zero, (bits, range) =>
        Enumerable.Range(range.First, Math.Max(0, Math.Min(range.Last, 127) - range.First + 1)).Aggregate(bits, (set, character) => set | (UInt128.One << character)));

    /// <summary>The faces of a stylesheet that come from files; stand-ins from the reader's own machine are none.</summary>
    public static ImmutableArray<FontFace> Of(string css) =>
        [.. Rule().Matches(css).Select(rule => new FontFace(
            rule.Groups["family"].Value,
            int.Parse(rule.Groups["weight"].ValueSpan, CultureInfo.InvariantCulture),
            rule.Groups["style"].Value == "italic",
            rule.Groups["file"].Value,
            [.. rule.Groups["ranges"].Value.Split(',').Select(range => RangeOf(range.Trim()))]))];

    private static (int First, int Last) RangeOf(string range)
    {
        var ends = range["U+".Length..].Split('-').Select(end => int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList();
        return (ends[0], ends[^1]);
    }

    [GeneratedRegex("""@font-face \{ font-family: "(?<family>[^"]+)"; font-style: (?<style>\w+); font-weight: (?<weight>\d+);[^}]*?url\((?<file>[^)]+)\)[^}]*?unicode-range: (?<ranges>[^;]+);""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: MatchLimit.Milliseconds)]
    private static partial Regex Rule();
}
