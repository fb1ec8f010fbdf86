using System.Text;
using Portfolio.Downloads;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Site.Pipelines;
using Portfolio.Theme.Files;
using Portfolio.Theme.Tokens;
using Xunit;

namespace Portfolio.Tests.Site.Pipelines;

public sealed class PrintedColorsTests
{
    [Fact]
    public void The_colours_of_the_theme_as_it_comes_are_those_of_the_documents() =>
        Assert.Equal(new DocumentColors(), PrintedColors.Of(ThemeAssets.Load().Tokens.Light));

    [Fact]
    public void Another_accent_is_painted()
    {
        Assert.Contains("0 0.2 0.4 rg", Pdf(PrintedColors.Of(Theme("#003366").Tokens.Light)), StringComparison.Ordinal);
        Assert.DoesNotContain("0 0.2 0.4 rg", Pdf(new()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_accent_in_the_theme_changes_the_PDF_of_a_site()
    {
        var (usual, same, other) = (await PdfOfSiteAsync(ThemeAssets.Load()), await PdfOfSiteAsync(Theme("#b3121d")), await PdfOfSiteAsync(Theme("#003366")));
        Assert.True(usual.Span.SequenceEqual(same.Span));
        Assert.False(usual.Span.SequenceEqual(other.Span));
    }

    [Fact]
    public void A_colour_that_cannot_be_read_on_paper_is_not_printed()
    {
        var dark = PrintedColors.Of(new ThemeTokens().Dark);
        var usual = new DocumentColors();
        Assert.Equal((usual.Ink, usual.Quiet, usual.Accent), (dark.Ink, dark.Quiet, dark.Accent));
    }

    private static ThemeAssets Theme(string accent) => ThemeAssets.From(new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
    {
        ["theme.yml"] = Encoding.UTF8.GetBytes($"Light:\n  Accent: \"{accent}\"\n"),
    });

    private static async Task<ReadOnlyMemory<byte>> PdfOfSiteAsync(ThemeAssets theme) =>
        (await SampleSite.BuildAsync(theme: theme)).Files.Single(file => file.Path == "Jane-Doe-CV.pdf").Bytes;

    private static string Pdf(DocumentColors colors) => Encoding.Latin1.GetString(new PdfRenderer(ThemeFonts.All).Render(new()
    {
        Flows =
        [
            new()
            {
                Kind = DocumentKind.Cv, Title = "CV", Author = "Ada Quist", Language = "en", Paper = Paper.A4,
                Items = [new FlowLine(FlowLineKind.Section, 1, [new TextRun("Experience")])],
            },
        ],
        Colors = colors,
        Options = new() { IsPretty = true },
    }).Bytes.AsSpan());
}
