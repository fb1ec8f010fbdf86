namespace Portfolio.Site.Files;

/// <summary>What is known of a place in a file; the greater has the last word where a file holds several.</summary>
internal enum PlaceState
{
    /// <summary>None is said.</summary>
    None,

    /// <summary>Nobody can tell: it is encrypted, or too large to be unpacked.</summary>
    Hidden,

    /// <summary>One is said.</summary>
    Said,
}
