using Portfolio.Model.Mapping;

namespace Portfolio.Site.Checks;

/// <summary>Which file of the site an address on a page means.</summary>
internal sealed class SiteTargets(SiteMap map)
{
    private readonly Uri _home = new(map.Home.Url);

    /// <param name="page">The file of the page.</param>
    /// <param name="address">As the page says it.</param>
    /// <returns>A file of the output folder and an element in it, empty for none; null where the address leads out of the site.</returns>
    public (string Path, string Fragment)? PlaceOf(string page, string address)
    {
        var here = new Uri(_home, Uri.EscapeDataString(page).Replace("%2F", "/", StringComparison.Ordinal));
        if (!Uri.TryCreate(here, address, out var target) || !_home.IsBaseOf(target)) return null;
        var path = Uri.UnescapeDataString(target.AbsolutePath[_home.AbsolutePath.Length..]);
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        return (path, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }
}
