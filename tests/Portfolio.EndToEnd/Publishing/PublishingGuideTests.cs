using System.Text.RegularExpressions;
using Portfolio.EndToEnd.Judges;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Publishing;

/// <summary><c>docs/publishing.md</c>, followed as it is written.</summary>
public sealed partial class PublishingGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathOf("docs", "publishing.md"));

    [Fact]
    public void Every_command_of_the_guide_works_in_its_order()
    {
        using var mine = new OwnRepository();
        mine.Write("input/letters/zebra-bank.md", "Dear Zebra Bank,\n\nI would like to become your Engineer.\n\nBest,\nAda Example\n");
        var steps = Steps().Matches(Guide).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(4, steps.Count);
        foreach (var step in steps) mine.Succeed(step);

        Assert.Matches("(?m)^Key: [0-9a-f]{32}$", File.ReadAllText(mine.PathOf("input", "letters", "zebra-bank.md")));
        var kept = File.ReadAllText(mine.PathOf("input", "addresses.txt"));
        Assert.Matches("(?m)^/roles/engineer-example-works[a-z-]*/$", kept);
        Assert.DoesNotContain("unlisted", kept, StringComparison.Ordinal);
        var pushed = mine.Succeed("git ls-tree -r --name-only origin/main").Output;
        Assert.Contains("input/addresses.txt\n", pushed, StringComparison.Ordinal);
        Assert.Contains(".github/workflows/pages.yml\n", pushed, StringComparison.Ordinal);
        Assert.DoesNotContain("output/", pushed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workflow_for_GitHub_Pages_is_one_that_GitHub_understands()
    {
        Assert.Empty(NodeScript.Run<string[]>("check-workflow.mjs", Repository.PathOf("docs", "github-pages.yml")));
        using var folder = new TemporaryFolder();
        var spoilt = folder.Write("pages.yml", File.ReadAllText(Repository.PathOf("docs", "github-pages.yml")).Replace("needs: build", "needs: built", StringComparison.Ordinal));
        Assert.NotEmpty(NodeScript.Run<string[]>("check-workflow.mjs", spoilt));
    }

    [Fact]
    public void The_workflow_builds_the_site_for_the_folder_that_GitHub_gives_it()
    {
        using var mine = new OwnRepository();
        mine.Write("input/talks/zebra.md", "---\nTitle: Zebra for Experts\nPublished: 2020-05-04\n---\n\nHow it works.\n");
        var script = RunStep().Match(File.ReadAllText(mine.PathOf("docs", "github-pages.yml"))).Groups[1].Value;
        // GitHub says the address without a slash at its end.
        mine.Succeed(script, ("BASE_URL", "https://ada.example/portfolio"), ("CI", "true"));
        Assert.Contains("""<link rel="canonical" href="https://ada.example/portfolio/talks/zebra-for-experts/">""",
            File.ReadAllText(mine.PathOf("output", "talks", "zebra-for-experts", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_guide_shows_of_a_vanished_address_is_what_the_command_says()
    {
        using var mine = new OwnRepository();
        mine.Write("input/talks/soup.md", "---\nTitle: Soup\n---\n\nHow to cook it.\n");
        mine.Succeed("dotnet run --project src/Portfolio -- build --accept");
        var before = File.ReadAllText(mine.PathOf("output", "sitemap.xml"));
        mine.Write("input/talks/soup.md", "---\nTitle: Soup for All\n---\n\nHow to cook it.\n");
        var failed = mine.Shell("dotnet run --project src/Portfolio -- build");
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains(Shown().Match(Guide).Groups[1].Value, failed.Errors, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(mine.PathOf("output", "sitemap.xml")));

        mine.Write("input/talks/soup.md", "---\nRedirectFrom: [/talks/soup/]\nTitle: Soup for All\n---\n\nHow to cook it.\n");
        mine.Succeed("dotnet run --project src/Portfolio -- build");
        Assert.Contains(NetlifyRules.Of(mine.PathOf("output")).Redirects, rule => (rule.From, rule.To, rule.Status, rule.IsForced) == ("/talks/soup/", "/talks/soup-for-all/", 301, true));
        Assert.Contains("""<meta http-equiv="refresh" content="0; url=/talks/soup-for-all/">""", File.ReadAllText(mine.PathOf("output", "talks", "soup", "index.html")), StringComparison.Ordinal);

        mine.Write("input/talks/soup.md", "---\nTitle: Soup for All\n---\n\nHow to cook it.\n");
        var accepted = mine.Succeed("dotnet run --project src/Portfolio -- build --accept");
        Assert.Contains("    /talks/soup/ is given up.\n", accepted.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("/talks/soup/\n", File.ReadAllText(mine.PathOf("input", "addresses.txt")), StringComparison.Ordinal);
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline, 1000)]
    private static partial Regex Steps();

    [GeneratedRegex("run: \\|\n(.*?)\n      - uses", RegexOptions.Singleline, 1000)]
    private static partial Regex RunStep();

    [GeneratedRegex("```\n(input/talks/soup.md.*?)```", RegexOptions.Singleline, 1000)]
    private static partial Regex Shown();
}
