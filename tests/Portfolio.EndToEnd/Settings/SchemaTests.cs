using System.Text.Json.Nodes;
using Portfolio.EndToEnd.Judges;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Settings;

/// <summary>What an editor is told by the schemas is what the reader says.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_schemas_accept_the_examples_of_this_repository()
    {
        Assert.All([("site", "input/*.yml"), ("cv", "input/*/cv.md"), ("letter", "input/*/letters/*.md"), ("talk", "input/*/talks/*.md"), ("theme", "theme/theme.yml")], kind =>
        {
            var files = Matching(kind.Item2).ToList();
            Assert.NotEmpty(files);
            Assert.All(JsonSchema.Judge(Schema(kind.Item1), files), errors => Assert.Empty(errors));
        });
    }

    /// <summary>Each sample is judged by the schema and by the reader, and they must agree.</summary>
    [Fact]
    public void The_schema_of_settings_and_their_reader_agree()
    {
        string[] good =
        [
            "Title: Mine\n", "title: 2024\n", "TITLE:\n", "Url: https://ada.example/cv\n", "Language: pt-BR\n", "Paper: letter\n", "Publish: [phone, Address]\n",
            "Publish: PHONE\n", "Publish: []\n", "# nothing\n",
        ];
        string[] bad =
        [
            "Titel: Mine\n", "Url: ada.example\n", "Url: ftp://ada.example\n", "Url: https://ada.example/?a=b\n", "Language: english\n", "Paper: A5\n",
            "Publish: [phone, email]\n", "Title: [a, b]\n",
        ];
        var files = good.Concat(bad).Select((yaml, at) => _folder.Write($"{at}/site.yml", yaml)).ToList();
        foreach (var file in files) _folder.Write(Path.GetRelativePath(_folder.Path, Path.Combine(Path.GetDirectoryName(file)!, "cv.md")), SampleInput.Cv);
        var judged = JsonSchema.Judge(Schema("site"), files);
        Assert.All(files.Zip(judged).Zip(good.Concat(bad)), sample =>
        {
            var ((file, errors), yaml) = sample;
            var isGood = good.Contains(yaml);
            Assert.True(errors.IsEmpty == isGood, $"schema on {yaml}: {string.Join("; ", errors)}");
            Assert.True((Complaints(Path.GetDirectoryName(file)!).Length == 0) == isGood, $"reader on {yaml}");
        });
    }

    [Fact]
    public void The_schemas_of_front_matter_mark_what_cannot_be_meant_and_let_other_generators_be()
    {
        var good = _folder.Write("good.md", "---\nlayout: page\nrole: Cook\ncompany: Inn\nVisibility: Unlisted\ndate: 2024-05-17\nSlug: my-letter\nredirect_from: /a/\n---\ntext");
        var bad = _folder.Write("bad.md", "---\nVisibility: hidden\nSlug: My Letter\nLanguage: [en]\n---\ntext");
        var judged = JsonSchema.Judge(Schema("letter"), good, bad);
        Assert.Empty(judged[0]);
        Assert.All(["/Visibility", "/Slug", "/Language"], key => Assert.Contains(judged[1], error => error.StartsWith(key, StringComparison.Ordinal)));

        var roles = _folder.Write("cv.md", "---\nPages: 2\nRoles:\n  - match: Inn\n    END: present\n  - Line: 0\n---\ntext");
        Assert.All(JsonSchema.Judge(Schema("cv"), roles).Single(), error => Assert.StartsWith("/Roles/1/Line", error));
    }

    private static string Schema(string name) => Repository.PathOf("schemas", $"{name}.schema.json");

    private static IEnumerable<string> Matching(string pattern) =>
        RepositoryFiles.All.Where(file => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, file)).Select(file => Repository.PathOf(file));

    private static JsonNode[] Complaints(string input)
    {
        var report = JsonNode.Parse(PortfolioCommand.Run("inspect", "--format", "json", "--input", input).Output)!;
        return [.. report["diagnostics"]!.AsArray().Where(diagnostic => (string)diagnostic!["severity"]! != "note").Select(diagnostic => diagnostic!)];
    }

    public void Dispose() => _folder.Dispose();
}
