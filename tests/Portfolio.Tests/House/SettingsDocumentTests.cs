using Portfolio.Model.Settings;
using Portfolio.Site.Schemas;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.House;

/// <summary>The tables of keys by which the readers go are what the schemas and the documentation say.</summary>
public sealed class SettingsDocumentTests
{
    private static readonly bool Accepts = Environment.GetEnvironmentVariable("PORTFOLIO_ACCEPT") == "1";

    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_says_what_the_reader_knows(string name)
    {
        var path = Repository.PathOf("schemas", $"{name}.schema.json");
        var expected = SchemaRenderer.Render(SettingsFile.All.Single(file => file.Name == name));
        if (Accepts) File.WriteAllText(path, expected);
        Assert.True(File.Exists(path) && File.ReadAllText(path) == expected, $"{path} is not what the table of keys says; write it with PORTFOLIO_ACCEPT=1.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_documentation_says_what_the_reader_knows(string name)
    {
        var path = Repository.PathOf("docs", "settings.md");
        var text = File.ReadAllText(path);
        var (opening, closing) = ($"<!-- keys of {name} -->\n", $"<!-- end of {name} -->");
        var start = text.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        var end = text.IndexOf(closing, StringComparison.Ordinal);
        Assert.True(start >= opening.Length && end >= start, $"docs/settings.md has no place for the keys of {name}.");
        var expected = "\n" + KeyTableRenderer.Render(SettingsFile.All.Single(file => file.Name == name).Keys) + "\n";
        if (Accepts) File.WriteAllText(path, text = text[..start] + expected + text[end..]);
        Assert.True(text.Contains(opening + expected + closing, StringComparison.Ordinal), $"docs/settings.md is not what the table of keys of {name} says; write it with PORTFOLIO_ACCEPT=1.");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_key_is_found_by_each_of_its_names_and_no_other_key_comes_before_it(string name)
    {
        var table = SettingsFile.All.Single(file => file.Name == name).Keys;
        Assert.All(table.Keys, key =>
        {
            Assert.Same(key, table.Find(key.Name));
            Assert.Same(key, table.Find(key.Name.ToUpperInvariant().Insert(1, "_")));
            Assert.All(key.Aliases, alias => Assert.NotNull(table.Find(alias)));
            Assert.True(key.Meaning.EndsWith('.') && key.Default.Length > 0);
        });
    }

    [Fact]
    public void A_key_of_one_letter_less_is_told_from_one_that_nobody_knows()
    {
        var keys = SettingsFile.All[0].Keys;
        Assert.Equal(("Language", null), (keys.Meant("Langage"), keys.Meant("Colour")));
        Assert.IsType<LanguageForm>(keys.Find("language")!.Form);
    }

    public static TheoryData<string> Files => [.. SettingsFile.All.Select(file => file.Name)];
}
