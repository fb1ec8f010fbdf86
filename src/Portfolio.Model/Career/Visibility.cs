namespace Portfolio.Model.Career;

/// <summary>Who gets to see a page.</summary>
public enum Visibility
{
    /// <summary>Everybody: linked, listed, in feeds and sitemap.</summary>
    Public,

    /// <summary>Whoever has the address, which cannot be guessed: not linked, not listed, not indexed.</summary>
    Unlisted,

    /// <summary>Whoever sees a preview: not published.</summary>
    Draft,
}
