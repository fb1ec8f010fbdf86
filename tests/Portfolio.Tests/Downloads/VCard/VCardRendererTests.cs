using System.Text;
using Portfolio.Downloads.VCard;
using Portfolio.Model.Career;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.Tests.Downloads.VCard;

public sealed class VCardRendererTests
{
    [Fact]
    public void A_whole_card_reads_like_this() => Assert.Equal(
        """
        BEGIN:VCARD
        VERSION:4.0
        KIND:individual
        FN:Ada Quist
        N:Quist;Ada;;;
        EMAIL:ada@example.com
        ADR:;;;Ystad;Sweden;;
        URL:https://github.com/adaquist
        URL:https://example.com/
        TITLE:Staff Engineer
        ORG:Harbour & Sons
        SOURCE:https://example.com/Ada-Quist.vcf
        UID:https://example.com/
        END:VCARD

        """.ReplaceLineEndings("\r\n"),
        Render(SampleCv.Ada));

    [Theory]
    [InlineData("Ada Maria von Quist", "N:Quist;Ada;Maria von;;")]
    [InlineData("Quist, Ada", "N:Quist;Ada;;;")]
    [InlineData("Ada", "N:;Ada;;;")]
    public void Names_are_taken_apart(string name, string line) => Assert.Contains($"\r\n{line}\r\n", Render(SampleCv.Ada with { Name = name }));

    [Fact]
    public void Commas_and_semicolons_in_values_are_escaped() =>
        Assert.Contains(@"FN:A\, B\; C\\D", Render(SampleCv.Ada with { Name = @"A, B; C\D" }));

    [Fact]
    public void Lines_fold_at_75_octets_and_never_inside_a_character()
    {
        var name = string.Concat(Enumerable.Repeat("Åda Öberg 東京 ", 12)).Trim();
        var card = Render(SampleCv.Ada with { Name = name });

        Assert.All(card.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"FN:{name}\r\n", card.Replace("\r\n ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_published_telephone_number_and_address_are_in_it()
    {
        var card = Render(SampleCv.Ada with { Contacts = [new(ContactKind.Phone, "555 0100", "tel:5550100"), new(ContactKind.Address, "1 Example Street, Ystad")] });

        Assert.Contains("TEL;VALUE=uri:tel:5550100\r\n", card);
        Assert.Contains("ADR:;;1 Example Street\\, Ystad;;;;\r\n", card);
    }

    private static string Render(Cv cv) => VCardRenderer.Render(SampleViews.Of(cv));
}
