using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Feeds;

internal static class FeedFiles
{
    /// <summary>The feeds of that file name: one for each portfolio of each site.</summary>
    public static TheoryData<string, string> Named(string name)
    {
        var feeds = new TheoryData<string, string>();
        foreach (var site in BuiltSites.Sites)
        {
            foreach (var folder in Directory.EnumerateDirectories(site.Input).Where(folder => File.Exists(Path.Combine(folder, "cv.md"))).Order(StringComparer.Ordinal))
                feeds.Add(site.Name, $"{Path.GetFileName(folder)}/{name}");
        }
        return feeds;
    }
}
