using Portfolio.Preview.Headers;
using Xunit;

namespace Portfolio.Tests.Preview;

public sealed class SiteRulesTests
{
    [Theory]
    [InlineData("/*", "/", true)]
    [InlineData("/*", "/roles/cook/", true)]
    [InlineData("/assets/*", "/assets/style.css", true)]
    [InlineData("/assets/*", "/assets", true)]
    [InlineData("/assets/*", "/fonts/style.css", false)]
    [InlineData("/*.vcf", "/ada/Ada.VCF", true)]
    [InlineData("/*.vcf", "/ada/vcf", false)]
    [InlineData("/*feed.xml", "/feed.xml", true)]
    [InlineData("/*feed.xml", "/ada/feed.xml", true)]
    [InlineData("/:person/cv/", "/ada/cv", true)]
    [InlineData("/:person/cv/", "/cv/", false)]
    public void A_pattern_names_addresses(string pattern, string address, bool isMeant) =>
        Assert.Equal(isMeant, new HeaderRule(pattern, []).Matches(address));

    [Fact]
    public void The_headers_of_a_site_stand_below_their_addresses()
    {
        var rules = SiteRules.Read("# Ours\n/letters/*\n  X-Robots-Tag: noindex\n  Link: </a>; rel=b:c\n\n/cv/\n  Cache-Control: no-store\n", "", null).Headers;
        Assert.Equal(2, rules.Length);
        Assert.Equal("X-Robots-Tag: noindex, Link: </a>; rel=b:c", Written(rules[0]));
        Assert.True(rules[1].Matches("/cv/"));
        Assert.Equal("Cache-Control: no-store", Written(rules[1]));
    }

    [Fact]
    public void A_redirect_says_from_where_to_where_and_how()
    {
        var rules = SiteRules.Read("", "/old/ /new/ 301\n/a/* /b/:splat\n# none\n/gone/ /404.html 404 # really\n/x/ /y/ 302!\nnonsense\n", null).Redirects;
        Assert.Equal([301, 301, 404, 302], rules.Select(rule => rule.Status));
        Assert.Equal([false, false, false, true], rules.Select(rule => rule.IsForced));
        Assert.Equal("/new/", rules[0].Target("/old"));
        Assert.Equal("/b/c/d/", rules[1].Target("/a/c/d/"));
        Assert.Null(rules[0].Target("/older/"));
    }

    /// <summary>They are made of patterns, which take longer to make than a page.</summary>
    [Fact]
    public void Rules_of_the_same_texts_are_the_same_rules()
    {
        var rules = SiteRules.Read("/cv/\n  X-One: 1\n", "/old/ /new/\n", null);
        Assert.Same(rules, SiteRules.Read("/cv/\n  X-One: 1\n", "/old/ /new/\n", rules));
        Assert.NotSame(rules, SiteRules.Read("/cv/\n  X-One: 2\n", "/old/ /new/\n", rules));
        Assert.NotSame(rules, SiteRules.Read("/cv/\n  X-One: 1\n", "/old/ /newer/\n", rules));
    }

    [Fact]
    public void The_headers_of_netlify_toml_are_read_in_their_order()
    {
        var (rules, fault) = NetlifyConfiguration.Read("netlify.toml", """
            [build]
              publish = "output"
            [[headers]]
              for = "/*"
              [headers.values]
                X-One = "1"
                X-Many = ["a", "b"]
            [[headers]]
              for = "/cv/"
              [headers.values]
                X-One = "2"
            """);
        Assert.Null(fault);
        Assert.Equal("X-One: 1, X-Many: a, b", Written(rules[0]));
        Assert.Equal("X-One: 2", Written(rules[1]));
    }

    [Fact]
    public void What_is_no_TOML_is_named_with_its_line()
    {
        var (rules, fault) = NetlifyConfiguration.Read("netlify.toml", "[build]\n\n[[headers\n");
        Assert.Empty(rules);
        Assert.Equal(("PV5001", "netlify.toml", 3), (fault!.Code, fault.Place.File, fault.Place.Line));
    }

    private static string Written(HeaderRule rule) => string.Join(", ", rule.Values.Select(value => $"{value.Key}: {value.Value}"));
}
