using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Evidence;
using Portfolio.Model.Text;
using Xunit;

namespace Portfolio.Tests.Model.Evidence;

public sealed class CareerEvidenceTests
{
    [Fact]
    public void Months_of_overlapping_roles_count_once() =>
        Assert.Equal(24, CareerEvidence.MonthsOnce([Range(2020, 1, 2021, 6), Range(2021, 1, 2021, 12)], null));

    [Fact]
    public void Years_alone_count_as_their_difference() =>
        Assert.Equal(36, CareerEvidence.MonthsOnce([new(new(2016), new(2018)), DateRange.On(new(2020))], null));

    [Fact]
    public void What_goes_on_counts_to_the_latest_date_of_the_content()
    {
        var evidence = EvidenceOf(["Go"], RoleOf("Wrote Go.", DateRange.Since(new(2024, 1))), RoleOf("Cooked.", Range(2020, 1, 2024, 12)));
        var go = evidence.Groups.Single().Skills.Single();
        Assert.Equal(12, go.Months);
        Assert.True(go.IsOngoing);
        Assert.Equal(new PartialDate(2024, 1), go.Since);
    }

    [Fact]
    public void The_strongest_skill_comes_first_and_one_without_evidence_last()
    {
        var evidence = EvidenceOf(["Cobol", "Go", "Rust"], RoleOf("Go and Rust.", Range(2020, 1, 2020, 12)), RoleOf("Rust.", Range(2021, 1, 2022, 12)));
        Assert.Equal(["Rust", "Go", "Cobol"], evidence.Groups.Single().Skills.Select(skill => skill.Skill.Name));
    }

    [Fact]
    public void A_role_names_the_skills_that_it_shows()
    {
        var role = RoleOf("Go.", Range(2020, 1, 2020, 12));
        Assert.Equal(["Go"], EvidenceOf(["Rust", "Go"], role).Of(role).Select(skill => skill.Skill.Name));
    }

    [Fact]
    public void Unlisted_letters_and_talks_show_nothing()
    {
        var portfolio = Portfolio(["Go"]) with
        {
            Letters = [new Letter { Stem = "a", Language = "en", Source = new SourceText("a.md", "", []), Body = Words("Go.") }],
            Talks = [new Talk { Title = "Go", Publication = new(Visibility.Unlisted) }],
        };
        Assert.True(new CareerEvidence(portfolio).Groups.Single().Skills.Single().IsEmpty);
    }

    [Fact]
    public void Two_skills_of_one_name_have_two_anchors() =>
        Assert.Equal(["go", "go-2"], EvidenceOf(["Go", "Go"]).Groups.Single().Skills.Select(skill => skill.Anchor).Order(StringComparer.Ordinal));

    private static CareerEvidence EvidenceOf(string[] skills, params Role[] roles) => new(Portfolio(skills, roles));

    private static PortfolioContent Portfolio(string[] skills, params Role[] roles) => new()
    {
        Path = "",
        Cv = new Cv
        {
            Name = "Jane Doe",
            Language = "en",
            Skills = [new SkillGroup(null, [.. skills.Select(skill => new Skill(skill))])],
            Sections = [new Section { Kind = SectionKind.Experience, Parts = [.. roles] }],
            Source = new SourceText("cv.md", "", []),
        },
    };

    private static Role RoleOf(string text, DateRange dates) => new() { Title = "Cook", Body = Words(text), Dates = dates };

    private static System.Collections.Immutable.ImmutableArray<Block> Words(string text) => [new Paragraph([new TextRun(text)])];

    private static DateRange Range(int startYear, int startMonth, int endYear, int endMonth) => new(new(startYear, startMonth), new(endYear, endMonth));
}
