using Portfolio.Theme.Tokens;
using Xunit;

namespace Portfolio.Tests.Theme;

public sealed class ThemeTokensTests
{
    [Fact]
    public void Settings_are_read_whatever_the_case_of_their_keys()
    {
        var (tokens, diagnostics) = ThemeTokensReader.Read("light:\n  ACCENT: \"#036\"\nSpace:\n  Density: 0.8\nFonts:\n  Text: [Iowan Old Style, serif]\n");
        Assert.Empty(diagnostics);
        Assert.Equal(new Colour(0, 0x33, 0x66), tokens.Light.Accent);
        Assert.Equal(0.8, tokens.Density);
        var css = TokenStylesheet.Render(tokens);
        Assert.Contains("--accent: #003366;", css, StringComparison.Ordinal);
        Assert.Contains("--font-text: \"Iowan Old Style\", serif;", css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("# nothing\n", 0)]
    [InlineData("Light:\n", 0)]
    public void A_file_that_says_nothing_changes_nothing(string yaml, int faults)
    {
        var (tokens, diagnostics) = ThemeTokensReader.Read(yaml);
        Assert.Equal(faults, diagnostics.Length);
        Assert.Equal(new ThemeTokens().Light, tokens.Light);
    }

    [Theory]
    [InlineData("Light: [\n", "theme/theme.yml(2,1): error TH7001: theme.yml is not valid YAML: ")]
    [InlineData("Light: red\n", "theme/theme.yml(1,8): error TH7002: Light is not a list of settings")]
    [InlineData("Lihgt:\n  Ink: \"#000\"\n", "theme/theme.yml(1,1): error TH7003: There is no setting Lihgt here")]
    [InlineData("Light:\n  Ink: red\n", "theme/theme.yml(2,8): error TH7004: Light Ink is \"red\", which is not a colour")]
    [InlineData("Space:\n  Margin: wide\n", "theme/theme.yml(2,11): error TH7005: Margin is \"wide\", which is not a number from 6 to 20")]
    [InlineData("Space:\n  Density: 9\n", "theme/theme.yml(2,12): error TH7005: Density is \"9\", which is not a number from 0.5 to 2")]
    [InlineData("Fonts:\n  Text: \"x\\\"; }\"\n", "theme/theme.yml(2,9): error TH7006: Text names no font family")]
    public void A_fault_names_its_place_and_what_was_found(string yaml, string expected) =>
        Assert.StartsWith(expected, Assert.Single(ThemeTokensReader.Read(yaml).Diagnostics).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_misspelt_setting_is_told_from_an_unknown_one()
    {
        Assert.Equal("Did you mean Accent? Otherwise delete the line.", Assert.Single(ThemeTokensReader.Read("Dark:\n  Acent: \"#fff\"\n").Diagnostics).Cure);
        Assert.StartsWith("Use one of: Paper, Tint,", Assert.Single(ThemeTokensReader.Read("Dark:\n  Glow: \"#fff\"\n").Diagnostics).Cure, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_does_not_stand_out_is_an_error_that_names_the_pair()
    {
        var faults = ThemeTokensReader.Read("Light:\n  Quiet: \"#808080\"\n").Diagnostics;
        Assert.Equal(2, faults.Length);
        Assert.Equal(
            "theme/theme.yml(2,3): error TH7007: Light: Quiet #808080 on Paper #ffffff has a contrast of 3.94 : 1; text needs 4.5 : 1 (WCAG 2.2 AA)",
            faults[0].ToString());
        Assert.Contains("Quiet #808080 on Tint #f5f5f7", faults[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Black_on_white_is_as_far_apart_as_colours_get() =>
        Assert.Equal(21, Colour.Contrast(new(0, 0, 0), new(255, 255, 255)), 3);

    [Fact]
    public void Sizes_are_what_the_scale_says_at_both_ends()
    {
        var scale = new TypeScale { NarrowSize = 1, WideSize = 2, NarrowRatio = 1.2, WideRatio = 1.2 };
        Assert.Equal("clamp(1rem, 0.9091rem + 0.4545vw, 2rem)", scale.Step(0));
        Assert.Equal("clamp(1.2rem, 1.0909rem + 0.5455vw, 2.4rem)", scale.Step(1));
    }
}
