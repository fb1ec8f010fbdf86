using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Settings;
using Portfolio.Model.Views;

namespace Portfolio.TestKit.Samples;

/// <summary>Views of content that a test made, as the site would give them to pages and documents.</summary>
public static class SampleViews
{
    public static PortfolioView Of(Cv cv, params Letter[] letters) =>
        Of(new PortfolioContent { Path = "", Cv = cv, Letters = [.. letters], Talks = [.. cv.Talks] });

    public static PortfolioView Of(PortfolioContent content, SiteSettings? settings = null) =>
        new(content, new SiteMap(new SiteContent { Settings = settings ?? new(), Portfolios = [content] }, new Uri("https://example.com/")));
}
