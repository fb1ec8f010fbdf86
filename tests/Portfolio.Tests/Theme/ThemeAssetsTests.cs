using System.Text;
using System.Text.RegularExpressions;
using Portfolio.TestKit;
using Portfolio.Theme.Files;
using Portfolio.Theme.Tokens;
using Xunit;

namespace Portfolio.Tests.Theme;

public sealed partial class ThemeAssetsTests
{
    private static readonly ThemeAssets Assets = ThemeAssets.Load();

    [Fact]
    public void The_theme_as_it_is_has_no_fault() => Assert.Empty(Assets.Diagnostics);

    [Fact]
    public void The_theme_file_says_what_the_defaults_are()
    {
        var yaml = File.ReadAllText(Repository.PathOf("theme", "theme.yml"));
        Assert.Equal(TokenStylesheet.Render(new ThemeTokens()), TokenStylesheet.Render(ThemeTokensReader.Read(yaml).Tokens));
    }

    [Fact]
    public void Every_font_that_the_stylesheet_names_is_among_the_files_and_none_is_left_over()
    {
        var named = Font().Matches(Stylesheet(Assets)).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(Assets.Files.Where(file => file.MediaType == "font/woff2").Select(file => file.Name).Order(StringComparer.Ordinal), named);
    }

    [Fact]
    public void The_stylesheet_calls_no_third_party() =>
        Assert.DoesNotContain("://", Stylesheet(Assets), StringComparison.Ordinal);

    [Fact]
    public void A_latin_page_loads_less_than_45_kilobytes_of_fonts() =>
        Assert.InRange(
            Assets.Files.Where(file => file.Name.StartsWith("regular.latin.", StringComparison.Ordinal) || file.Name.StartsWith("semibold.latin.", StringComparison.Ordinal) || file.Name.StartsWith("display.latin.", StringComparison.Ordinal))
                .Sum(file => file.Bytes.Length),
            1,
            45_000);

    [Fact]
    public void No_character_is_in_two_parts_of_a_cut()
    {
        var cuts = FontFace.Of(Stylesheet(Assets)).GroupBy(face => (face.Family, face.Weight, face.IsItalic)).ToList();
        Assert.Equal(4, cuts.Count);
        Assert.All(cuts, cut =>
        {
            var ranges = cut.SelectMany(face => face.Ranges).OrderBy(range => range.First).ToList();
            Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.True(pair.First.Last < pair.Second.First, $"{pair}"));
        });
    }

    [Fact]
    public void A_name_changes_with_the_content_and_only_with_it()
    {
        var one = From("Light:\n  Ink: \"#000000\"\n");
        Assert.Equal(one.Files[0].Name, From("Light:\n  Ink: \"#000\"\n").Files[0].Name);
        Assert.NotEqual(one.Files[0].Name, From("Light:\n  Ink: \"#111\"\n").Files[0].Name);
        Assert.Matches("^style\\.[0-9a-f]{8}\\.css$", one.Files[0].Name);
    }

    private static ThemeAssets From(string yaml) =>
        ThemeAssets.From(new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { ["theme.yml"] = Encoding.UTF8.GetBytes(yaml) });

    private static string Stylesheet(ThemeAssets assets) => Encoding.UTF8.GetString(assets.Files.Single(file => file.MediaType.StartsWith("text/css", StringComparison.Ordinal)).Bytes.Span);

    [GeneratedRegex(@"url\(([^)]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Font();
}
