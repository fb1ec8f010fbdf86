using System.Collections.Immutable;
using Portfolio.Site.Pipelines;

namespace Portfolio.Site.Checks;

/// <summary>
/// The groups of one portfolio, or of the site as a whole, with what they show when they are looked at together. That is looked for when
/// it is asked for, and known as long as the groups are the very same.
/// </summary>
internal sealed class SiteFolder
{
    private readonly Lazy<TakenPaths> _taken;
    private readonly Lazy<ImmutableArray<LinksInto>> _linksOut;

    private SiteFolder(string path, ImmutableArray<FileGroup> groups)
    {
        (Path, Groups) = (path, groups);
        _taken = new(() => new TakenPaths(Paths));
        _linksOut = new(() =>
        [
            .. groups.SelectMany(group => group.Links.Open.Where(place => Finds(place.Key.Path, place.Key.Fragment) != Found.All)
                    .Select(place => new LinkOut(group, place.Key.Path, place.Key.Fragment, place.Value)))
                .GroupBy(link => link.Into, StringComparer.Ordinal)
                .Select(links => new LinksInto(links.Key, [.. links])),
        ]);
    }

    /// <summary>Of the portfolio; <see cref="BuildMemory.WholeSite"/> for what belongs to none.</summary>
    public string Path { get; }

    public bool IsPortfolio => Path != BuildMemory.WholeSite;

    public ImmutableArray<FileGroup> Groups { get; }

    /// <summary>The paths of its files, those that are made later among them.</summary>
    public IEnumerable<string> Paths => Groups.SelectMany(group => group.Files.Select(file => file.Path).Concat(group.NotMade));

    public TakenPaths Taken => _taken.Value;

    /// <summary>What its pages lead to that it does not have.</summary>
    public ImmutableArray<LinksInto> LinksOut => _linksOut.Value;

    /// <param name="groups">The whole site.</param>
    /// <param name="memory">Keeps the folders of portfolios that were not made anew.</param>
    public static ImmutableArray<SiteFolder> Of(ImmutableArray<FileGroup> groups, BuildMemory memory)
    {
        var folders = new OrderedDictionary<string, List<FileGroup>>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var path = group.Portfolio?.Content.Path ?? BuildMemory.WholeSite;
            if (!folders.TryGetValue(path, out var own)) folders.Add(path, own = []);
            own.Add(group);
        }
        // A portfolio has other groups while its documents are made later: both folders are kept.
        return [.. folders.Select(folder => memory.Recall($"folder of {folder.Value[0].Name}", folder.Key, new GroupList(folder.Value), () => new SiteFolder(folder.Key, [.. folder.Value])))];
    }

    /// <summary>What the folder has of a place of the site.</summary>
    public Found Finds(string path, string fragment)
    {
        var best = Found.Nothing;
        foreach (var group in Groups)
        {
            var found = group.Links.Finds(path, fragment);
            if (found > best) best = found;
        }
        return best;
    }

    /// <summary>Equal where the groups are the very same, in the same order.</summary>
    private sealed class GroupList(List<FileGroup> groups) : IEquatable<GroupList>
    {
        private readonly List<FileGroup> _groups = groups;

        public bool Equals(GroupList? other)
        {
            if (other is null || other._groups.Count != _groups.Count) return false;
            for (var at = 0; at < _groups.Count; at++)
            {
                if (!ReferenceEquals(_groups[at], other._groups[at])) return false;
            }
            return true;
        }

        public override bool Equals(object? obj) => Equals(obj as GroupList);

        public override int GetHashCode() => _groups.Count;
    }
}
