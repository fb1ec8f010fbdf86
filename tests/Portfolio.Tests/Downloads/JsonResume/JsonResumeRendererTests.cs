using System.Text.Json.Nodes;
using Portfolio.Downloads.JsonResume;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.TestKit.Samples;
using Xunit;
using static Portfolio.TestKit.Samples.Write;

namespace Portfolio.Tests.Downloads.JsonResume;

public sealed class JsonResumeRendererTests
{
    private static readonly JsonNode Ada = Render(SampleCv.Ada);

    [Fact]
    public void Basics_say_who_and_where() => Same(
        """
        {
          "name": "Ada Quist", "label": "Platform engineer", "email": "ada@example.com", "url": "https://example.com/",
          "summary": "Builds platforms that teams like to build on.",
          "location": { "city": "Ystad", "region": "Sweden" },
          "profiles": [{ "network": "GitHub", "username": "adaquist", "url": "https://github.com/adaquist" }]
        }
        """,
        Ada["basics"]);

    [Fact]
    public void A_role_that_goes_on_has_no_end() => Same(
        """
        {
          "name": "Harbour & Sons", "position": "Staff Engineer", "location": "Malmö", "startDate": "2021-03",
          "summary": "Leads the platform that all of the company's forty services run on, from the first commit of a service to the call that wakes somebody at night.\nCode: the harbour tools and notes.",
          "highlights": [
            "Moved 40 services to Kubernetes without an hour of downtime, and wrote down how: the notes became the course that every new engineer takes.",
            "Cut the bill by 30 %."
          ]
        }
        """,
        Ada["work"]![0]);

    [Fact]
    public void Positions_of_one_employer_are_each_a_job_with_what_is_said_about_it()
    {
        var job = Ada["work"]![2]!;
        Assert.Equal(("Lindqvist Data", "Developer", "Makes software for libraries."), (Text(job["name"]), Text(job["position"]), Text(job["description"])));
        Assert.Equal(("2016", "2018"), (Text(job["startDate"]), Text(job["endDate"])));
    }

    [Fact]
    public void A_single_date_of_a_study_is_its_end() =>
        Same("""{ "institution": "Lund University", "area": "MSc Computer Science", "endDate": "2016" }""", Ada["education"]![0]);

    [Fact]
    public void Groups_of_skills_have_keywords_and_single_skills_a_level() =>
        Same("""[{ "name": "Languages", "keywords": ["C#", "Go"] }, { "name": "Public speaking" }]""", Ada["skills"]);

    [Fact]
    public void Talks_are_projects_of_their_type() => Same(
        """
        [{ "name": "Boring platforms", "startDate": "2019-09-05", "endDate": "2019-09-05", "url": "https://talks.example.com/boring", "entity": "Öresund DevDay", "type": "talk" }]
        """,
        Ada["projects"]);

    [Fact]
    public void Languages_awards_and_interests_have_their_lists()
    {
        Same("""[{ "language": "Swedish", "fluency": "native" }, { "language": "English", "fluency": "C2" }]""", Ada["languages"]);
        Same("""[{ "title": "Speaker of the year" }]""", Ada["awards"]);
        Same("""[{ "name": "Rowing" }, { "name": "Letterpress printing" }]""", Ada["interests"]);
    }

    [Fact]
    public void It_says_which_schema_it_keeps_and_where_it_lies_but_not_when_it_was_made() => Same(
        """{ "canonical": "https://example.com/resume.json", "version": "v1.0.0" }""", Ada["meta"]);

    [Fact]
    public void Volunteering_is_not_work()
    {
        var role = new Role { Title = "Trainer", Organization = "Ystad Rowing Club" };
        var resume = Render(SampleCv.Ada with { Sections = [new Section { Kind = SectionKind.Volunteering, Parts = [role] }] });

        Same("""[{ "organization": "Ystad Rowing Club", "position": "Trainer" }]""", resume["volunteer"]);
        Assert.Null(resume["work"]);
    }

    [Theory]
    [InlineData(SectionKind.Publications, """{ "publications": [{ "name": "On Ports", "publisher": "Acta", "releaseDate": "2020-02", "url": "https://acta.example.com/1" }] }""")]
    [InlineData(SectionKind.Patents, """{ "publications": [{ "name": "On Ports", "publisher": "Acta", "releaseDate": "2020-02", "url": "https://acta.example.com/1" }] }""")]
    [InlineData(SectionKind.Certifications, """{ "certificates": [{ "name": "On Ports", "date": "2020-02", "url": "https://acta.example.com/1", "issuer": "Acta" }] }""")]
    [InlineData(SectionKind.Courses, """{ "education": [{ "institution": "Acta", "url": "https://acta.example.com/1", "area": "On Ports", "endDate": "2020-02" }] }""")]
    [InlineData(SectionKind.Activities, """{ "volunteer": [{ "organization": "Acta", "position": "On Ports", "url": "https://acta.example.com/1", "startDate": "2020-02", "endDate": "2020-02" }] }""")]
    [InlineData(SectionKind.Projects, """{ "projects": [{ "name": "On Ports", "startDate": "2020-02", "endDate": "2020-02", "url": "https://acta.example.com/1", "entity": "Acta" }] }""")]
    public void Every_kind_of_item_has_its_list(SectionKind kind, string expected)
    {
        var item = new Item { Kind = kind, Title = "On Ports", Organization = "Acta", Url = "https://acta.example.com/1", Dates = DateRange.On(new(2020, 2)), Head = Head(Line(Title("On Ports"))) };
        var cv = SampleCv.Ada with { Skills = [], Languages = [], Sections = [new Section { Kind = kind, Parts = [item] }] };
        var resume = Render(cv).AsObject();
        foreach (var always in new[] { "$schema", "basics", "meta" }) resume.Remove(always);

        Same(expected, resume);
    }

    private static JsonNode Render(Cv cv) => JsonNode.Parse(JsonResumeRenderer.Render(SampleViews.Of(cv)))!;

    private static void Same(string expected, JsonNode? actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual?.ToJsonString());

    private static string? Text(JsonNode? node) => node?.GetValue<string>();
}
