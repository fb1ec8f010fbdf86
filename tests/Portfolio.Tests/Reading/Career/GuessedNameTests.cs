using System.Text;
using System.Text.Json;
using Portfolio.Model.Career;
using Portfolio.Site.Inspection;
using Portfolio.Tests.Site;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

public class GuessedNameTests
{
    [Theory]
    [InlineData("## Windkunde\n\nText.\n\n## Schule\n\nText.\n")]
    [InlineData("# Engineer of windmills\n\nText.\n\n## Experience\n")]
    [InlineData("# Curriculum Vitae\n\nada@example.com\n")]
    [InlineData("## Experiencia\n\n# Jefa de Producto en Viento Norte\n\n_Utrecht / Ene 2020 - Nov 2022_\n")]
    [InlineData("# Curriculum Vitae\n\n*Assistant Professor*\nTidal Science Program\nada@example.com\n\n# Employment\n\n**[Hooting Owl](https://www.hootingowl.example)**\n*Engineer (2011-2012)*\n")]
    [InlineData("## Senior Engineer\n[Pebble Mutual](https://www.pebblemutual.example), *April 2011 - September 2013*\n\n* Built mills.\n\n## Engineer\n[Windmill](https://windmill.example), *2009 - 2011*\n")]
    public void A_heading_that_names_nobody_is_no_name(string cv) => Assert.True(Read(cv).IsNameGuessed);

    [Theory]
    [InlineData("# Zofia\n\nText.\n", "Zofia")]
    [InlineData("**Greta Example**\nUtrecht\n\n## Experience\n", "Greta Example")]
    [InlineData("**Anh Tu Example**\nUtrecht\n\n## Experience\n", "Anh Tu Example")]
    [InlineData("**Joan Vives**\nUtrecht\n\n## Experience\n", "Joan Vives")]
    [InlineData("# Nikita Example `Miller`\n\nText.\n", "Nikita Example")]
    [InlineData("# Ada Example Engineering Management Resume\n\nText.\n", "Ada Example")]
    [InlineData("---\npageTitle: \"Ada Example - Resume\"\n---\n\nText.\n\n## Experience\n", "Ada Example")]
    [InlineData("---\ndescription: Ada Example's posts and studies.\n---\n\n# tl;dr\n\nI build mills.\n", "Ada Example")]
    [InlineData("Mills and more.\n\n* \U0001F58B Ada Example\n* Utrecht\n* ada.example@mail.example\n\n## Experience\n", "Ada Example")]
    [InlineData("# 履歴書\n\n<div><span class=\"key\">氏名</span><span>風見 光</span></div>\n", "風見 光")]
    [InlineData("# About a mill\n\n## Name\n\nAda Example\n", "Ada Example")]
    [InlineData("# Profil: Mag. Greta Example\n\n* Utrecht\n\n## Beruf\n\nMüllerin, Windrad, 2011 - 2014\n", "Greta Example")]
    [InlineData("# Резюме: Мила Ветрова\n\n* Казань\n\n## Опыт работы\n", "Мила Ветрова")]
    [InlineData("# Cześć, tu Zofia Example\n\n## Doświadczenie\n", "Zofia Example")]
    [InlineData("### Oi, eu sou a Zofia Example!\n\n## Experiência\n", "Zofia Example")]
    [InlineData("<img src=\"me.jpg\" alt=\"\">\n\n# Lebenslauf\n\n**Greta Example**\nMüllerin\n\n## Beruf\n", "Greta Example")]
    [InlineData("# My working life so far\n\n**Greta Example** — Gore, NZ — greta@mail.example — a farm CV\n\n## Experience\n", "Greta Example")]
    [InlineData("# Dr Greta Example MVB MRCVS\n\nText.\n", "Greta Example")]
    [InlineData("# The Reverend Ada Example\n\nText.\n", "Ada Example")]
    [InlineData("# Jean Pierre DUPONT\n\nText.\n", "Jean Pierre DUPONT")]
    [InlineData("# Hon Wing Chan\n\nText.\n", "Hon Wing Chan")]
    [InlineData("# The Resume of Ada Example\n\n**Email Address**: ada@mail.example\n\n## Experience\n", "Ada Example")]
    public void A_heading_that_names_somebody_is_one(string cv, string name) => Assert.Equal((name, false), (Read(cv).Name, Read(cv).IsNameGuessed));

    [Fact]
    public async Task A_name_that_the_file_does_not_say_is_null_for_programs()
    {
        var site = await SampleSite.BuildAsync(files => files["cv.md"] = "# Curriculum Vitae\n\n## Experience\n\n### Cook at Inn\n2019 - 2021\n");
        using var json = JsonDocument.Parse(InspectionJson.Write(site.Content, site.Diagnostics));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("portfolios")[0].GetProperty("name").ValueKind);
    }

    private static Cv Read(string cv) => CvReaderTests.Read(Encoding.UTF8.GetBytes(cv)).Cv;
}
