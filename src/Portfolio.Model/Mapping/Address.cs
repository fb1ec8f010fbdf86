namespace Portfolio.Model.Mapping;

/// <summary>The address of one page or file of the site. Only <see cref="SiteMap"/> makes them.</summary>
/// <param name="Path">From the root of the site, percent-encoded, as in <c>/roles/head-of-technology-dayforward/</c>; a page's ends with a slash.</param>
/// <param name="Href">What links say: the path with the folder that the site stands in, where it does not stand at the root of its host.</param>
/// <param name="Url">The whole address, for feeds, canonical links and structured data.</param>
public sealed record Address(string Path, string Href, string Url)
{
    /// <summary>The file in the output folder, with <c>/</c> separators.</summary>
    public string OutputPath
    {
        get
        {
            var path = Uri.UnescapeDataString(Path.TrimStart('/'));
            return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        }
    }
}
