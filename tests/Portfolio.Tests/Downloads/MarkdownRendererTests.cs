using Portfolio.Downloads.Markdown;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Xunit;

namespace Portfolio.Tests.Downloads;

public sealed class MarkdownRendererTests
{
    [Fact]
    public void Front_matter_and_comments_are_not_for_readers() =>
        Assert.Equal("# Jane\n\nCooks. Well.\n", Render("---\nmobile: 212-555-0100\n---\n# Jane\n<!-- Phone:\n212-555-0100 -->\n\nCooks.<!-- or not --> Well.\n", "---\nmobile: 212-555-0100\n---\n".Length, hasName: true));

    [Fact]
    public void A_name_in_the_front_matter_alone_becomes_the_heading() =>
        Assert.Equal("# Jane\n\nCooks.\n", Render("---\nname: Jane\n---\n\nCooks.\n", "---\nname: Jane\n---\n".Length, hasName: false));

    [Fact]
    public void What_looks_like_a_comment_in_code_stays()
    {
        const string Text = "# Jane\n\n```html\n<!-- kept -->\n```\n";
        Assert.Equal(Text, Render(Text, 0, hasName: true));
    }

    private static string Render(string text, int bodyStart, bool hasName) => MarkdownRenderer.Render(new Cv
    {
        Name = "Jane",
        Language = "en",
        Source = new SourceText("cv.md", text, []) { BodyStart = bodyStart },
        Sections = [new Section { Kind = SectionKind.Opening, Parts = hasName ? [new NameLine([new TextRun("Jane")])] : [] }],
    });
}
