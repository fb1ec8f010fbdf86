using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Skills;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

public sealed class SkillNamesTests
{
    [Theory]
    [InlineData("Docker, Kubernetes", "Docker|Kubernetes")]
    [InlineData("AWS (S3, SQS/SNS)", "AWS|S3|SQS|SNS")]
    [InlineData("Python programming at expert level", "Python")]
    [InlineData("expert in Python programming", "Python")]
    [InlineData("Continuous Delivery pipelines", "Continuous Delivery")]
    [InlineData("Google Cloud Platform", "Google Cloud Platform")]
    [InlineData("Teaching with patience", "Teaching with patience")]
    [InlineData("code reviews that teach", "code reviews that teach")]
    public void A_phrase_gives_the_names_in_it_and_itself_where_it_has_none(string text, string expected) =>
        Assert.Equal(expected.Split('|'), NamesOf(text).Select(skill => skill.Name));

    [Fact]
    public void A_name_out_of_a_phrase_remembers_the_phrase() =>
        Assert.Equal(new Skill("Python", null, "Python programming at expert level"), NamesOf("Python programming at expert level").Single());

    /// <summary>The CV writes Python with a capital in mid-sentence, and no other word that the phrases start with.</summary>
    private static IEnumerable<Skill> NamesOf(string text)
    {
        var role = new Role { Body = [new Paragraph([new TextRun("Taught others how Python works.")])] };
        return new SkillNames(new TechnicalTerms([new Section { Kind = SectionKind.Experience, Parts = [role] }])).Of(text);
    }
}
