using Portfolio.Model.Mapping;

namespace Portfolio.Site.Checks;

/// <summary>Which file of the site an address on a page means. Pages of one portfolio lead to much the same places, so it keeps what it found.</summary>
internal sealed class SiteTargets(SiteMap map)
{
    private readonly Uri _home = new(map.Home.Url);
    private readonly Dictionary<string, (string Path, string Fragment)?> _fromAnywhere = new(StringComparer.Ordinal);

    /// <param name="page">The file of the page.</param>
    /// <param name="address">As the page says it.</param>
    /// <returns>A file of the output folder and an element in it, empty for none; null where the address leads out of the site.</returns>
    public (string Path, string Fragment)? PlaceOf(string page, string address)
    {
        if (address.StartsWith('#')) return (page, Uri.UnescapeDataString(address[1..]));
        // All but relative addresses mean the same on every page.
        if (!address.StartsWith('/') && !address.Contains(':', StringComparison.Ordinal)) return Resolve(UrlOf(page), address);
        if (!_fromAnywhere.TryGetValue(address, out var place)) _fromAnywhere.Add(address, place = Resolve(_home, address));
        return place;
    }

    private Uri UrlOf(string page) => new(_home, Uri.EscapeDataString(page).Replace("%2F", "/", StringComparison.Ordinal));

    private (string Path, string Fragment)? Resolve(Uri here, string address)
    {
        if (!Uri.TryCreate(here, address, out var target) || !_home.IsBaseOf(target)) return null;
        var path = Uri.UnescapeDataString(target.AbsolutePath[_home.AbsolutePath.Length..]);
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";
        return (path, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }
}
