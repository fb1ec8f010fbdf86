namespace Portfolio.Site;

/// <summary>How much of a site is to be made.</summary>
public enum SiteParts
{
    /// <summary>Everything that is published.</summary>
    All,

    /// <summary>
    /// Everything but the documents of the CV and the letters, which take most of the time of a build: their addresses are known and
    /// links to them are good, but their bytes are not made, not searched and not read back. A build of <see cref="All"/> with the same
    /// <see cref="BuildMemory"/> then makes no more than the documents that it does not know.
    /// </summary>
    Pages,

    /// <summary>A whole site that has no documents: its pages offer none. What the owner's own text leads to may be among those left out.</summary>
    NoDocuments,
}
