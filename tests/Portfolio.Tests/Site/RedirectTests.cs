using Portfolio.Model.Diagnostics;
using Portfolio.Site;
using Xunit;

namespace Portfolio.Tests.Site;

public sealed class RedirectTests
{
    [Theory]
    [InlineData("/talks/old/", "/talks/old/ /talks/soup-for-a-thousand/ 301!")]
    [InlineData("talks/old", "/talks/old/ /talks/soup-for-a-thousand/ 301!")]
    [InlineData("/soup.html", "/soup.html /talks/soup-for-a-thousand/ 301!")]
    public async Task A_former_address_leads_to_the_page_of_today(string former, string rule)
    {
        var site = await WithRedirectAsync(former);
        Assert.DoesNotContain(site.Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal(rule + "\n", site.Files.Single(file => file.Path == "_redirects").ReadText());
    }

    [Theory]
    [InlineData("/../../elsewhere")]
    [InlineData("/%2e%2e/elsewhere")]
    [InlineData("https://elsewhere.example/x")]
    [InlineData("/a b 200")]
    [InlineData("/*")]
    [InlineData("/x\\n/y https://elsewhere.example 301")]
    [InlineData("/<script>/")]
    [InlineData("/")]
    public async Task What_is_no_former_address_is_an_error_in_its_file(string former)
    {
        var fault = Assert.Single((await WithRedirectAsync(former)).Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal(("SC9005", "talks/soup.md"), (fault.Code, fault.Place.File));
    }

    [Fact]
    public async Task The_address_of_a_page_of_today_is_no_former_one()
    {
        var fault = Assert.Single((await WithRedirectAsync("/cv/")).Diagnostics, fault => fault.Severity == Severity.Error);
        Assert.Equal(("SC9004", "talks/soup.md"), (fault.Code, fault.Place.File));
    }

    private static Task<BuildResult> WithRedirectAsync(string former) =>
        SampleSite.BuildAsync(files => files["talks/soup.md"] = files["talks/soup.md"].Replace("Event:", $"RedirectFrom: \"{former}\"\nEvent:", StringComparison.Ordinal));
}
