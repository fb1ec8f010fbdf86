using Portfolio.Model.Dates;

namespace Portfolio.Model.Career;

/// <summary>What the owner says about who sees the page of a letter or talk, and from when.</summary>
public sealed record Publication(Visibility Visibility)
{
    /// <summary>The day from which the page is published; null for a page that does not wait.</summary>
    public PartialDate? From { get; init; }

    /// <summary>
    /// What makes the address of an unlisted page one that nobody can guess. As read: what the front matter says, or null. In what is
    /// published, every unlisted page has one.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>The page's day has not come: it is there only because this build shows drafts.</summary>
    public bool IsWaiting { get; init; }

    /// <summary>Linked, listed, in feeds and sitemap.</summary>
    public bool IsPublic => Visibility == Visibility.Public && !IsWaiting;

    /// <summary>Shown in previews only, and marked there.</summary>
    public bool IsDraft => Visibility == Visibility.Draft || IsWaiting;
}
