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
    [InlineData("Hammer and Chisel work", "Hammer|Chisel")]
    [InlineData("Windmill [2, 3, 4, 5], Watermill", "Windmill|Watermill")]
    [InlineData("Saws (very competent), Planes (a bit rusty)", "Saws|Planes")]
    [InlineData("Mills (8051, 32)", "Mills|8051")]
    [InlineData("Domínio em Construção a Vapor", "Construção a Vapor")]
    [InlineData("Conhecimento de Moinho de Vento", "Moinho de Vento")]
    [InlineData("Experiência com migração de Python", "Python")]
    [InlineData("I have a basic understanding of Fortran, Cobol, and Python", "Fortran|Cobol|Python")]
    [InlineData("But, fundamentally, I consider myself a miller; my aim is to grind well", "")]
    [InlineData("MIS, java-me, Fly.io", "MIS|java-me|Fly.io")]
    [InlineData("Cooking, cleaning, looking after my siblings", "Cooking|cleaning|looking after my siblings")]
    [InlineData("Ability to work on my own, teamwork, driving", "Ability to work on my own|teamwork|driving")]
    [InlineData("Hammer (my favourite), saw, plane", "Hammer|my favourite|saw|plane")]
    [InlineData("Hammer, Saw, and I am learning joints", "Hammer|Saw")]
    [InlineData("I know Hammer, saw and plane, joints", "Hammer|saw and plane|joints")]
    [InlineData("socket io, express, html, io, java me", "socket io|express|html|io|java me")]
    [InlineData("Doors 98, Doors Me, Doors XP, oak", "Doors 98|Doors Me|Doors XP|oak")]
    [InlineData("carpintería, cocina, mis hijos", "carpintería|cocina|mis hijos")]
    [InlineData("hammer, saw, min egen sag", "hammer|saw|min egen sag")]
    [InlineData("Level I welding, joints, oak", "Level I welding|joints|oak")]
    [InlineData("[x] Hammer, [Woods] Oak", "Hammer|Oak")]
    [InlineData("Leadership and Chisel in workshops", "Chisel")]
    [InlineData("knows Hammer a Saw", "Hammer|Saw")]
    [InlineData("Sierra de Google", "Google")]
    [InlineData("Teaching with patience", "Teaching with patience")]
    [InlineData("code reviews that teach", "code reviews that teach")]
    public void A_phrase_gives_the_names_in_it_and_itself_where_it_has_none(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), NamesOf(text).Select(skill => skill.Name));

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
