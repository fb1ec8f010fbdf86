using System.Text;
using System.Text.Json.Nodes;
using Portfolio.Downloads.JsonResume;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.EndToEnd.Downloads;

public sealed class JsonResumeJudgeTests
{
    private static readonly string Script = Repository.PathOf("tests", "Portfolio.EndToEnd", "node", "json-resume.mjs");

    [JudgedFact("node")]
    public void The_schema_accepts_one_of_everything_and_a_theme_of_another_author_shows_it()
    {
        var resume = JsonResumeRenderer.Render(SampleViews.Of(SampleCv.Ada));
        var page = Judge.AskAbout(Encoding.UTF8.GetBytes(resume), "node", Script, "{file}");

        Assert.All(["Ada Quist", "Platform engineer", "Harbour", "Senior Developer", "MSc Computer Science", "Letterpress printing"], words => Assert.Contains(words, page));
    }

    [Theory]
    [MemberData(nameof(BuiltSites.Names), MemberType = typeof(BuiltSites))]
    public void The_schema_accepts_that_of_every_portfolio_and_the_theme_names_every_employer(string name)
    {
        var site = BuiltSites.Named(name);
        var files = site.Files().Where(file => Path.GetFileName(file) == "resume.json").ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            var page = Judge.Ask("node", Script, site.PathOf(file));
            var employers = JsonNode.Parse(site.Read(file))!["work"]!.AsArray().Select(work => work!["name"]).OfType<JsonNode>().ToList();
            Assert.NotEmpty(employers);
            Assert.All(employers, employer => Assert.Contains(employer.GetValue<string>(), page));
        });
    }
}
