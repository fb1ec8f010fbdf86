using System.Text;
using Portfolio.Downloads.JsonResume;
using Portfolio.TestKit;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.EndToEnd.Downloads;

public sealed class JsonResumeJudgeTests
{
    private static readonly string Script = Repository.PathOf("tests", "Portfolio.EndToEnd", "node", "json-resume.mjs");

    [JudgedFact("node")]
    public void The_schema_accepts_it_and_a_theme_of_another_author_shows_it()
    {
        var resume = JsonResumeRenderer.Render(SampleViews.Of(SampleCv.Ada));
        var page = Judge.AskAbout(Encoding.UTF8.GetBytes(resume), "node", Script, "{file}");

        Assert.All(["Ada Quist", "Platform engineer", "Harbour", "Senior Developer", "MSc Computer Science", "Letterpress printing"], words => Assert.Contains(words, page));
    }
}
