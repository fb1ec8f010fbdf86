using System.Collections.Immutable;

namespace Portfolio.Preview.Serving;

/// <summary>Where pages went whose address changed while they were looked at: a role whose title is being written moves with every word.</summary>
internal sealed class PageMoves
{
    private const string Index = "index.html";

    private readonly ImmutableDictionary<string, string> _moves;

    private PageMoves(ImmutableDictionary<string, string> moves) => _moves = moves;

    public static PageMoves None { get; } = new(ImmutableDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>These moves and those from one site to the next: where one page of a folder went and one came, it is the same page.</summary>
    public PageMoves And(SiteDifference difference)
    {
        var (gone, come) = (ByFolder(difference.Gone), ByFolder(difference.Come));
        var moves = _moves.RemoveRange(difference.Come.Where(_moves.ContainsKey));
        foreach (var folder in gone)
        {
            if (folder.ToList() is not [var former] || come[folder.Key].ToList() is not [var present]) continue;
            foreach (var earlier in moves.Where(move => move.Value == former).Select(move => move.Key).ToList()) moves = moves.SetItem(earlier, present);
            moves = moves.SetItem(former, present);
        }
        return new PageMoves(moves);
    }

    /// <summary>The present address of a page that is not found at its former one; null where it did not move.</summary>
    /// <param name="path">Of the page, percent-encoding undone.</param>
    /// <param name="root">Of the site.</param>
    public string? From(string path, string root)
    {
        if (!path.StartsWith(root, StringComparison.Ordinal) || !_moves.TryGetValue(path[root.Length..] + Index, out var present)) return null;
        return root + string.Join('/', present[..^Index.Length].Split('/').Select(Uri.EscapeDataString));
    }

    /// <summary>The pages that have a folder of their own, by the folder that it stands in.</summary>
    private static ILookup<string, string> ByFolder(IEnumerable<string> pages) => pages
        .Where(page => page.EndsWith("/" + Index, StringComparison.Ordinal))
        .ToLookup(page => page[..(page.LastIndexOf('/', page.Length - Index.Length - 2) + 1)], StringComparer.Ordinal);
}
