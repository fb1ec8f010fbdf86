using System.Xml.Linq;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.House;

/// <summary>Arrows go down only; siblings never meet.</summary>
public sealed class ProjectArrowTests
{
    private static readonly Dictionary<string, string> Arrows = new()
    {
        ["src/Portfolio"] = "Portfolio.Preview Portfolio.Site",
        ["src/Portfolio.Preview"] = "Portfolio.Site",
        ["src/Portfolio.Site"] = "Portfolio.Downloads Portfolio.Model Portfolio.Pictures Portfolio.Reading Portfolio.Theme",
        ["src/Portfolio.Reading"] = "Portfolio.Model",
        ["src/Portfolio.Downloads"] = "Portfolio.Model Portfolio.Pdf Portfolio.TrueType",
        ["src/Portfolio.Pictures"] = "Portfolio.TrueType",
        ["theme"] = "Portfolio.Model",
        ["src/Portfolio.Model"] = "",
        ["src/Portfolio.Pdf"] = "",
        ["src/Portfolio.TrueType"] = "",
    };

    [Fact]
    public void Every_project_of_the_product_has_its_place_in_the_table() =>
        Assert.Equal(Arrows.Keys.Order(StringComparer.Ordinal), ProjectFolders().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_project_refers_only_to_what_lies_below_it(string folder, string below) =>
        Assert.Equal(below, string.Join(' ', References(folder, "ProjectReference").Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("src/Portfolio.Model")]
    [InlineData("src/Portfolio.Pdf")]
    [InlineData("src/Portfolio.Pictures")]
    [InlineData("src/Portfolio.TrueType")]
    public void The_bottom_four_use_no_package(string folder) => Assert.Empty(References(folder, "PackageReference"));

    [Fact]
    public void Every_version_is_exact_and_stands_in_one_file()
    {
        var versions = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion").Attributes("Version").Select(v => v.Value).ToList();
        Assert.NotEmpty(versions);
        Assert.All(versions, version => Assert.Matches(@"^\d+(\.\d+){2,3}$", version));
        foreach (var project in RepositoryFiles.All.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(XDocument.Load(Repository.PathOf(project)).Descendants("PackageReference"), reference => reference.Attribute("Version") is not null);
        }
    }

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (folder, below) in Arrows) rows.Add(folder, below);
        return rows;
    }

    private static IEnumerable<string> ProjectFolders() =>
        RepositoryFiles.All
            .Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal))
            .Select(file => Path.GetDirectoryName(file)!);

    private static IEnumerable<string> References(string folder, string kind) =>
        XDocument.Load(Directory.GetFiles(Repository.PathOf(folder), "*.csproj").Single())
            .Descendants(kind)
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
}
