namespace Portfolio.Model.Career;

/// <summary>Who gets to see a page.</summary>
public enum Visibility
{
    /// <summary>Everybody: linked, listed, in feeds and sitemap.</summary>
    Public,

    /// <summary>Whoever has the address: not linked, not listed, not indexed.</summary>
    Unlisted,

    /// <summary>Nobody: not built.</summary>
    Draft,
}
