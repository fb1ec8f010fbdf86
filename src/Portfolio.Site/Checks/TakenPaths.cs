namespace Portfolio.Site.Checks;

/// <summary>Paths of files and the folders that they are in, to find two that cannot stand beside each other: capitals are no difference everywhere.</summary>
internal sealed class TakenPaths
{
    private readonly HashSet<string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folders = new(StringComparer.OrdinalIgnoreCase);

    public TakenPaths(IEnumerable<string> paths)
    {
        var areAllFree = true;
        foreach (var path in paths)
        {
            areAllFree &= _files.Add(path);
            AddFolders(path);
        }
        HasClash = !areAllFree || _folders.Overlaps(_files);
    }

    /// <summary>Two of the paths are one, or one is another's folder.</summary>
    public bool HasClash { get; }

    public bool HasFolder(string path) => _folders.Contains(path);

    /// <summary>Whether another file cannot stand at a path.</summary>
    public bool ClashWith(string path)
    {
        if (_files.Contains(path) || _folders.Contains(path)) return true;
        var files = _files.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            if (files.Contains(path.AsSpan(0, slash))) return true;
        }
        return false;
    }

    /// <summary>Most files stand beside the one before, whose folders are known.</summary>
    private void AddFolders(string path)
    {
        var known = _folders.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var slash = path.LastIndexOf('/'); slash > 0 && known.Add(path.AsSpan(0, slash)); slash = path.LastIndexOf('/', slash - 1)) { }
    }
}
