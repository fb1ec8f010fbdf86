using System.Collections.Immutable;
using Portfolio.Site.Pipelines;

namespace Portfolio.Site.Checks;

/// <summary>
/// The links of a folder that lead out of it, to places whose paths begin with one name. Which of them miss is known as long as the folders that
/// may have the places are the very same.
/// </summary>
internal sealed class LinksInto(string name, ImmutableArray<LinkOut> links)
{
    // Two: while documents are made later, builds of the pages and builds of all take turns, and a portfolio has one folder in these and another in those.
    private Look? _latest;
    private Look? _before;

    /// <summary>Of a portfolio's folder, or of the theme's; empty for what stands at the root.</summary>
    public string Name => name;

    /// <param name="folders">Those that may have the places.</param>
    public ImmutableArray<MissedLink> Missed(PlaceFolders folders)
    {
        foreach (var look in (ReadOnlySpan<Look?>)[_latest, _before])
        {
            if (look?.Folders == folders) return look.Missed;
        }
        ImmutableArray<MissedLink> missed =
            [.. links.Select(link => new MissedLink(link, folders.Finds(link.Path, link.Fragment))).Where(link => link.Found != Found.All)];
        (_latest, _before) = (new(folders, missed), _latest);
        return missed;
    }

    private sealed record Look(PlaceFolders Folders, ImmutableArray<MissedLink> Missed);
}

/// <param name="From">The group whose pages have the links.</param>
/// <param name="Path">The file that they lead to.</param>
/// <param name="Fragment">The place in it; empty for the file itself.</param>
/// <param name="Links">All that lead there.</param>
internal sealed record LinkOut(FileGroup From, string Path, string Fragment, List<PageLink> Links)
{
    /// <summary>What the path begins with.</summary>
    public string Into => Path[..Math.Max(0, Path.IndexOf('/', StringComparison.Ordinal))];
}

/// <param name="Out">The links.</param>
/// <param name="Found">What there is of the place.</param>
internal sealed record MissedLink(LinkOut Out, Found Found);

/// <summary>The folders that may have a place of the site: a file stands in the folder of its portfolio, or at the root.</summary>
/// <param name="Site">What belongs to no portfolio.</param>
/// <param name="Own">The portfolio that the path begins with.</param>
/// <param name="Root">The portfolio at the root.</param>
internal readonly record struct PlaceFolders(SiteFolder? Site, SiteFolder? Own, SiteFolder? Root)
{
    public Found Finds(string path, string fragment)
    {
        var best = Site?.Finds(path, fragment) ?? Found.Nothing;
        if (best < Found.All && Own?.Finds(path, fragment) is { } own && own > best) best = own;
        if (best < Found.All && Root?.Finds(path, fragment) is { } root && root > best) best = root;
        return best;
    }
}
