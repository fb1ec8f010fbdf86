using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Reading.Settings;
using Xunit;

namespace Portfolio.Tests.Reading.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Settings_are_read()
    {
        var settings = Read("title: Ada\nUrl: https://ada.example/\nlanguage: pt-BR\nPaper: letter\nBreaks: Shown\nPublish: [phone]\n").Settings;
        Assert.Equal(("Ada", "https://ada.example/", "pt-BR", Paper.Letter), (settings.Title, settings.Url!.ToString(), settings.Language, settings.Paper!.Value));
        Assert.Equal([PrivateKind.Phone], settings.Publish);
        Assert.True(settings.ShowsBreaks);
    }

    [Theory]
    [InlineData("Titel: x\n", "site.yml(1,1): warning ST3001: There is no setting \"Titel\"", "Did you mean \"Title\"?")]
    [InlineData("Url: ada\n", "site.yml(1,6): error ST3002: \"ada\" is not the whole address of a site", null)]
    [InlineData("Paper: A5\n", "site.yml(1,8): error ST3004: There is no paper \"A5\"", null)]
    [InlineData("Breaks: yes\n", "site.yml(1,9): error ST3007: \"yes\" says nothing about breaks", "Write Breaks: shown or Breaks: hidden.")]
    [InlineData("Publish: [phone, mail]\n", "site.yml(1,18): error ST3005: \"mail\" is nothing that is withheld", null)]
    [InlineData("Hyphenate: [Letters, vita]\n", "site.yml(1,22): error ST3008: \"vita\" is nothing that can be hyphenated", null)]
    [InlineData("Language: german language\n", "site.yml(1,11): error ST3003: \"german language\" is not a language tag", null)]
    public void A_wrong_setting_is_reported_with_its_place_and_cure(string yaml, string message, string? cure)
    {
        var diagnostic = Assert.Single(Read(yaml).Diagnostics);
        Assert.Equal(message, diagnostic.ToString());
        if (cure is not null) Assert.Equal(cure, diagnostic.Cure);
    }

    private static SettingsReading Read(string yaml) => SettingsReader.Read(Words.File(yaml, "site.yml"));
}
