namespace Portfolio.TrueType;

/// <summary>OpenType: name, ID 6: what a PostScript name may be made of.</summary>
internal static class FontName
{
    private const int MaximumLength = 63;

    public static string Of(string name)
    {
        var kept = string.Concat(name.Where(character => character is > ' ' and < '\x7F' && !"[](){}<>/%#".Contains(character, StringComparison.Ordinal)));
        return kept.Length == 0 ? "Unnamed" : kept[..Math.Min(kept.Length, MaximumLength)];
    }
}
