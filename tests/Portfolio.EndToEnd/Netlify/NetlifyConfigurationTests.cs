using Portfolio.EndToEnd.Judges;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Netlify;

/// <summary>What <c>netlify.toml</c> promises, read by Netlify's own parsers.</summary>
public sealed class NetlifyConfigurationTests : IDisposable
{
    private readonly TemporaryFolder _published = new();

    private NetlifyRules Rules => NetlifyRules.Of(_published.Path);

    [Fact]
    public void Netlify_accepts_the_configuration() => Assert.Empty(Rules.Errors);

    [Fact]
    public void Netlify_would_name_a_fault()
    {
        _published.Write("_redirects", "/only-one-address\n");
        Assert.NotEmpty(Rules.Errors);
    }

    [Fact]
    public void The_policy_allows_the_sites_own_files_and_no_inline_code()
    {
        var policy = Rules.HeadersOf("/cv/")["Content-Security-Policy"].Split("; ");
        Assert.Equal(
            [
                "base-uri 'none'", "connect-src 'self'", "default-src 'none'", "font-src 'self'", "form-action 'none'", "frame-ancestors 'none'",
                "img-src 'self' data:", "manifest-src 'self'", "script-src 'self'", "style-src 'self'",
            ],
            policy.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Strict-Transport-Security", "max-age=31536000")]
    [InlineData("X-Content-Type-Options", "nosniff")]
    [InlineData("Referrer-Policy", "strict-origin-when-cross-origin")]
    [InlineData("Cross-Origin-Opener-Policy", "same-origin")]
    [InlineData("X-Frame-Options", "DENY")]
    public void Every_answer_carries_the_security_headers(string header, string value)
    {
        Assert.All(["/", "/cv/", "/roles/engineer/", "/assets/site.css", "/404.html", "/Ada-Example-CV.pdf"], address => Assert.Equal(value, Rules.HeadersOf(address)[header]));
    }

    [Theory]
    [InlineData("/feed.xml", "application/rss+xml; charset=UTF-8")]
    [InlineData("/ada/feed.xml", "application/rss+xml; charset=UTF-8")]
    [InlineData("/ada/feed.json", "application/feed+json; charset=UTF-8")]
    [InlineData("/Ada-Example.vcf", "text/vcard; charset=UTF-8")]
    [InlineData("/ada/site.webmanifest", "application/manifest+json; charset=UTF-8")]
    [InlineData("/ada/Ada-Example-CV.md", "text/markdown; charset=UTF-8")]
    public void Files_that_servers_guess_wrong_carry_their_type(string address, string type) =>
        Assert.Equal(type, Rules.HeadersOf(address)["Content-Type"]);

    [Fact]
    public void Only_files_whose_name_carries_their_hash_are_kept_for_good()
    {
        Assert.Equal("public, max-age=31536000, immutable", Rules.HeadersOf("/assets/site.0123abcd.css")["Cache-Control"]);
        Assert.DoesNotContain("Cache-Control", Rules.HeadersOf("/cv/").Keys);
    }

    [Theory]
    [InlineData("/roles/cook/card.png")]
    [InlineData("/ada/icon.svg")]
    [InlineData("/ada/icon-512.png")]
    [InlineData("/favicon.ico")]
    [InlineData("/apple-touch-icon.png")]
    public void Pictures_are_kept_for_a_day(string address) => Assert.Equal("public, max-age=86400", Rules.HeadersOf(address)["Cache-Control"]);

    public void Dispose() => _published.Dispose();
}
