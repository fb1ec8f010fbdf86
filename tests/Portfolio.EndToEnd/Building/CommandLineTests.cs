using System.Text.Json;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Building;

/// <summary>What the command prints, where, and how it ends.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Without_arguments_it_builds_input_into_output()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        var result = Command.Run(PortfolioCommand.Line() with { Folder = _folder.Path });
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.True(File.Exists(_folder.PathOf("output", "index.html")));
    }

    [Fact]
    public void A_build_says_what_each_pipeline_made()
    {
        var said = BuiltSites.Own.Build.Output + BuiltSites.Own.Build.Errors;
        string[] pipelines = ["Home", "Cv", "Roles", "Skills", "Letters", "Talks", "Feeds", "Assets", "Sitemap"];
        Assert.All(pipelines, pipeline => Assert.Contains(pipeline, said, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Where_memory_is_scarce_the_site_is_made_all_the_same()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        var line = PortfolioCommand.Line() with { Folder = _folder.Path };
        // In hexadecimal: 32 MB.
        var result = Command.Run(line with { Environment = line.Environment.SetItem("DOTNET_GCHeapHardLimit", "2000000") });
        Assert.True(result.ExitCode == 0, result.ToString());
    }

    [Theory]
    [InlineData("--no-such-option")]
    [InlineData("no-such-command")]
    [InlineData("build", "--base-url", "not an address")]
    [InlineData("build", "--input")]
    [InlineData("build", "--only", "documents")]
    [InlineData("build", "--only", "pages", "--accept")]
    public void Wrong_usage_ends_with_2_and_says_what_is_right(params string[] arguments)
    {
        var result = Command.Run(PortfolioCommand.Line(arguments) with { Folder = _folder.Path });
        Assert.Equal(2, result.ExitCode);
        Assert.NotEmpty(result.Errors);
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("output")));
    }

    [Fact]
    public void Only_pages_is_a_site_without_documents_that_offers_none()
    {
        _folder.Write("input/cv.md", SampleInput.Cv + "\nAlso [on paper](Ada-Example-CV.pdf).\n");
        var result = PortfolioCommand.Run("build", "--only", "pages", "--sizes", "--input", _folder.PathOf("input"), "--output", _folder.PathOf("output"));
        Assert.True(result.ExitCode == 0, result.ToString());
        var files = Directory.GetFiles(_folder.PathOf("output"), "*", SearchOption.AllDirectories);
        Assert.Contains(_folder.PathOf("output", "cv", "index.html"), files);
        Assert.DoesNotContain(files, file => Path.GetExtension(file) is ".pdf" or ".docx" or ".vcf");
        Assert.Matches(@"\n +\d+ +\d+ +\d+ +\d+  cv/index\.html\r?\n", result.Errors);
        Assert.DoesNotContain(" download", File.ReadAllText(_folder.PathOf("output", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnostic_names_its_place_and_its_cure_on_standard_error()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        _folder.Write("input/site.yml", "Titel: Mine\n");
        var result = Run("build");
        Assert.Matches(@"(?m)^\S*site\.yml\(1(?:,\d+)?\): (?:warning|error) [A-Z]{2}\d{4}: .*Titel.*\n\s+\S+", result.Errors);
        Assert.DoesNotContain("site.yml(1", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Inspection_prints_JSON_alone_on_standard_output()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        var result = PortfolioCommand.Run("inspect", "--json", "--input", _folder.PathOf("input"));
        Assert.True(result.ExitCode == 0, result.ToString());
        using var json = JsonDocument.Parse(result.Output);
        var portfolio = json.RootElement.GetProperty("portfolios").EnumerateArray().Single();
        Assert.Equal(("", "Ada Example", "ada@example.com"), (Text(portfolio, "path"), Text(portfolio, "name"), Text(portfolio, "email")));
        var role = portfolio.GetProperty("roles").EnumerateArray().Single();
        Assert.Equal(("2020-01", "present", 1), (Text(role, "start"), Text(role, "end"), role.GetProperty("highlights").GetInt32()));
    }

    [Fact]
    public void A_site_can_stand_in_a_folder_of_its_host()
    {
        _folder.Write("input/cv.md", SampleInput.Cv);
        Assert.Equal(0, Run("build", "--base-url", "https://example.com/people/ada").ExitCode);
        var home = File.ReadAllText(_folder.PathOf("output", "index.html"));
        Assert.Contains("""<link rel="canonical" href="https://example.com/people/ada/">""", home, StringComparison.Ordinal);
        Assert.Contains("href=\"/people/ada/cv/\"", home, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/cv/\"", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_option()
    {
        var help = PortfolioCommand.Run("--help").Output + PortfolioCommand.Run("build", "--help").Output + PortfolioCommand.Run("inspect", "--help").Output;
        Assert.All(["build", "inspect", "--input", "--output", "--base-url", "--json"], word => Assert.Contains(word, help, StringComparison.Ordinal));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private CommandResult Run(string verb, params string[] more) =>
        PortfolioCommand.Run([verb, "--input", _folder.PathOf("input"), "--output", _folder.PathOf("output"), .. more]);

    public void Dispose() => _folder.Dispose();
}
