using System.Text.Json;
using Portfolio.Model.Diagnostics;
using Portfolio.Site.Reporting;
using Xunit;

namespace Portfolio.Tests.Site.Reporting;

public sealed class ReportRendererTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Diagnostic Fault = new("CV1002", Severity.Warning, new("my input/cv:1,é.md", 7, 5), "50 % of \"13/2019\"\nis wrong.", "Write a month.");

    [Fact]
    public void A_workflow_command_escapes_what_would_end_it_and_its_properties() => Assert.Equal(
        "::warning file=my input/cv%3A1%2Cé.md,line=7,col=5,title=CV1002::50 %25 of \"13/2019\"%0Ais wrong.%0AWrite a month.\n",
        WorkflowCommandRenderer.Render([Fault]));

    [Theory]
    [InlineData(Severity.Note, 0, 0, "::notice file=cv.md,title=A::m%0Ac\n")]
    [InlineData(Severity.Error, 3, 0, "::error file=cv.md,line=3,title=A::m%0Ac\n")]
    public void A_workflow_command_leaves_out_what_is_not_known(Severity severity, int line, int column, string expected) =>
        Assert.Equal(expected, WorkflowCommandRenderer.Render([new("A", severity, new("cv.md", line, column), "m", "c")]));

    [Theory]
    [InlineData("my input/cv:1,é.md", "my%20input/cv%3A1%2C%C3%A9.md")]
    [InlineData("/tmp/a#b/cv.md", "file:///tmp/a%23b/cv.md")]
    public void A_log_gives_a_file_as_an_address(string file, string expected)
    {
        var result = Result(Fault with { Place = new(file, 7, 5) });
        Assert.Equal(expected, Location(result).GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":7,"startColumn":5}""", Compact(Location(result).GetProperty("region")));
    }

    [Fact]
    public void A_log_says_no_region_of_a_file_as_a_whole_and_no_place_where_there_is_no_file()
    {
        Assert.False(Location(Result(Fault with { Place = new("cv.md") })).TryGetProperty("region", out _));
        Assert.False(Result(Fault with { Place = new("") }).TryGetProperty("locations", out _));
    }

    [Fact]
    public void A_log_names_each_rule_once_and_each_result_points_to_its_own()
    {
        using var log = JsonDocument.Parse(SarifRenderer.Render([Fault, Fault with { Code = "AA0001", Severity = Severity.Note }, Fault], "1.2.3"));
        var run = log.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(["AA0001", "CV1002"], rules);
        Assert.Equal([(1, "warning"), (0, "note"), (1, "warning")],
            run.GetProperty("results").EnumerateArray().Select(result => (result.GetProperty("ruleIndex").GetInt32(), result.GetProperty("level").GetString()!)));
    }

    [Fact]
    public void The_report_for_programs_counts_and_shows_everything()
    {
        using var report = JsonDocument.Parse(JsonReportRenderer.Render([Fault, Fault with { Severity = Severity.Error }]));
        Assert.Equal("""{"code":"CV1002","severity":"warning","file":"my input/cv:1,é.md","line":7,"column":5,"message":"50 % of \"13/2019\"\nis wrong.","cure":"Write a month."}""",
            Compact(report.RootElement.GetProperty("diagnostics")[0]));
        Assert.Equal((1, 1, 0), (Number("errors"), Number("warnings"), Number("notes")));

        int Number(string name) => report.RootElement.GetProperty(name).GetInt32();
    }

    private static JsonElement Result(Diagnostic diagnostic)
    {
        using var log = JsonDocument.Parse(SarifRenderer.Render([diagnostic], "1.2.3"));
        return log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].Clone();
    }

    private static JsonElement Location(JsonElement result) => result.GetProperty("locations")[0].GetProperty("physicalLocation");

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element, Readable);
}
