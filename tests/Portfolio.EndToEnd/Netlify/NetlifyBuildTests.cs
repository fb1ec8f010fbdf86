using Portfolio.EndToEnd.Judges;
using Portfolio.EndToEnd.Sites;
using Xunit;

namespace Portfolio.EndToEnd.Netlify;

/// <summary>Netlify's own build program makes the site from a fresh clone.</summary>
public sealed class NetlifyBuildTests(NetlifyBuild build) : IClassFixture<NetlifyBuild>
{
    [Fact]
    public void The_published_folder_is_the_site()
    {
        Assert.True(build.Production.ExitCode == 0, build.Production.ToString());
        Assert.True(build.Preview.ExitCode == 0, build.Preview.ToString());
        var published = Directory.EnumerateFiles(build.Published, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(build.Published, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        Assert.Equal(BuiltSites.Own.Files(), published.Where(file => !file.Contains("quagga", StringComparison.Ordinal)));
    }

    [Fact]
    public void In_production_the_address_is_that_of_the_site()
    {
        Assert.Contains("""<link rel="canonical" href="https://ada.example/">""", build.ProductionHome, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", build.ProductionHome, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_preview_the_address_is_that_of_the_preview_and_no_page_is_to_be_indexed()
    {
        Assert.Matches("""<link rel="canonical" href="https://try-this--[^"]*/">""", build.PreviewHome);
        Assert.DoesNotContain("ada.example", build.PreviewHome, StringComparison.Ordinal);
        foreach (var page in Directory.EnumerateFiles(build.Published, "*.html", SearchOption.AllDirectories))
            Assert.Contains("<meta name=\"robots\" content=\"noindex\">", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_is_not_to_be_indexed_either()
    {
        Assert.True(build.Branch.ExitCode == 0, build.Branch.ToString());
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", build.BranchHome, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_deploy_preview_shows_drafts_and_it_marks_them()
    {
        Assert.Equal(("", ""), (build.ProductionDraft, build.BranchDraft));
        Assert.Contains("class=\"notice\"", build.PreviewDraft, StringComparison.Ordinal);
    }

    [Fact]
    public void Netlify_accepts_what_the_output_says_of_headers_and_redirects() => Assert.Empty(NetlifyRules.Of(build.Published).Errors);
}
