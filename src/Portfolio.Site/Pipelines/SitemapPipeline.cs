using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>What search engines ask for: the list of public pages, and what they may read.</summary>
internal sealed class SitemapPipeline : ISitePipeline
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public string Name => "Sitemap";

    public PipelineOutput Run(SiteContext site, PublicContent content, CancellationToken cancellation) =>
        PipelineOutput.Of([Sitemap(site.Map, content.Portfolios), Robots(site)]);

    private static OutputFile Sitemap(SiteMap map, ImmutableArray<PortfolioView> portfolios)
    {
        using var text = new Utf8StringWriter();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", SitemapNamespace);
            foreach (var page in PublicPages(map, portfolios))
            {
                xml.WriteStartElement("url", SitemapNamespace);
                xml.WriteElementString("loc", SitemapNamespace, page.Url);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return OutputFile.Text(map.Sitemap, text + "\n");
    }

    private static OutputFile Robots(SiteContext site)
    {
        var text = new StringBuilder("User-agent: *\n");
        // A preview says noindex on every page, which a crawler sees only if it may read them.
        text.Append("Disallow:\n");
        if (site.IsIndexed) text.Append("\nSitemap: ").Append(site.Map.Sitemap.Url).Append('\n');
        return OutputFile.Text(site.Map.Robots, text.ToString());
    }

    private static IEnumerable<Address> PublicPages(SiteMap map, ImmutableArray<PortfolioView> portfolios) =>
        map.HasPeoplePage
            ? portfolios.SelectMany(PublicPages).Prepend(map.Home)
            : portfolios.SelectMany(PublicPages);

    /// <summary>Those of one portfolio.</summary>
    public static IEnumerable<Address> PublicPages(PortfolioView portfolio)
    {
        var map = portfolio.Map;
        yield return map.Home;
        yield return map.Cv;
        if (portfolio.Roles.Count > 0) yield return map.Roles;
        foreach (var role in portfolio.Roles) yield return map.Role(role);
        if (!portfolio.Evidence.Groups.IsEmpty) yield return map.Skills;
        if (portfolio.PublicTalks.Any()) yield return map.Talks;
        foreach (var talk in portfolio.PublicTalks) yield return map.Talk(talk);
        foreach (var letter in portfolio.PublicLetters) yield return map.Letter(letter);
    }
}
