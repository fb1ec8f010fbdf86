using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Mapping;
using Portfolio.Model.Settings;
using Xunit;

namespace Portfolio.Tests.Model.Mapping;

public sealed class SiteMapTests
{
    [Fact]
    public void One_portfolio_in_the_input_folder_stands_at_the_root()
    {
        var (map, portfolio) = MapOf("", null, RoleOf("Cook", "Inn"));
        Assert.Equal("/", map.Of(portfolio).Home.Path);
        Assert.Equal("index.html", map.Of(portfolio).Home.OutputPath);
        Assert.Equal("roles/cook-inn/index.html", map.Of(portfolio).Role(portfolio.Cv.Roles.Single()).OutputPath);
        Assert.False(map.HasPeoplePage);
    }

    [Fact]
    public void A_portfolio_in_a_folder_stands_below_its_name_and_the_people_at_the_root()
    {
        var (map, portfolio) = MapOf("jane doe", null);
        Assert.Equal("/jane%20doe/cv/", map.Of(portfolio).Cv.Path);
        Assert.Equal("jane doe/cv/index.html", map.Of(portfolio).Cv.OutputPath);
        Assert.True(map.HasPeoplePage);
    }

    [Fact]
    public void A_site_in_a_folder_of_its_host_links_through_the_folder()
    {
        var (map, portfolio) = MapOf("", new Uri("https://example.com/jane"));
        var cv = map.Of(portfolio).Cv;
        Assert.Equal(("/cv/", "/jane/cv/", "https://example.com/jane/cv/"), (cv.Path, cv.Href, cv.Url));
    }

    [Theory]
    [InlineData("cv")]
    [InlineData("a.b-c_d~e/f.tar.gz")]
    [InlineData("../up")]
    [InlineData("up/..")]
    [InlineData("./here")]
    [InlineData("a./b")]
    [InlineData("a//b")]
    [InlineData("two words")]
    [InlineData("what?#")]
    [InlineData("żółw")]
    [InlineData("a:b")]
    public void An_address_is_the_one_that_a_browser_makes_of_its_path(string name)
    {
        var root = new Uri("https://example.com/jane/");
        var (map, _) = MapOf("", root);
        var asset = map.Asset(name);
        Assert.Equal(new Uri(root, asset.Path[1..]).AbsoluteUri, asset.Url);
    }

    [Fact]
    public void Of_two_roles_of_one_name_the_older_keeps_the_plain_address()
    {
        var newer = RoleOf("Cook", "Inn", 2020);
        var older = RoleOf("Cook", "Inn", 2015);
        var (map, portfolio) = MapOf("", null, newer, older);
        Assert.Equal("/roles/cook-inn/", map.Of(portfolio).Role(older).Path);
        Assert.Equal("/roles/cook-inn-2020/", map.Of(portfolio).Role(newer).Path);
    }

    [Fact]
    public void Three_roles_without_words_or_dates_still_have_three_addresses()
    {
        var roles = Enumerable.Range(0, 3).Select(_ => RoleOf("…", "!")).ToArray();
        var (map, portfolio) = MapOf("", null, roles);
        Assert.Equal(["/roles/role/", "/roles/role-2/", "/roles/role-3/"], roles.Select(role => map.Of(portfolio).Role(role).Path));
    }

    [Fact]
    public void Downloads_are_named_for_the_person()
    {
        var (map, portfolio) = MapOf("", null);
        Assert.Equal("/Jane-Doe-CV.pdf", map.Of(portfolio).Download(DownloadKind.Pdf).Path);
        Assert.Equal("/resume.json", map.Of(portfolio).Download(DownloadKind.JsonResume).Path);
    }

    private static Role RoleOf(string title, string organization, int? year = null) => new()
    {
        Title = title,
        Organization = organization,
        Dates = year is { } start ? DateRange.On(new(start)) : null,
    };

    private static (SiteMap Map, PortfolioContent Portfolio) MapOf(string path, Uri? baseUrl, params Role[] roles)
    {
        var portfolio = new PortfolioContent
        {
            Path = path,
            Cv = new Cv
            {
                Name = "Jane Q. Doe",
                Language = "en",
                Sections = [new Section { Kind = SectionKind.Experience, Parts = [.. roles] }],
                Source = new SourceText("cv.md", "", []),
            },
        };
        var map = new SiteMap(new SiteContent { Settings = new SiteSettings(), Portfolios = [portfolio] }, baseUrl);
        return (map, portfolio);
    }
}
