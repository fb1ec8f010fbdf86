using Portfolio.Model.Mapping;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Settings;

/// <summary>What <c>site.yml</c> may say.</summary>
public static class SiteKeys
{
    public static SettingKey Title { get; } = new("Title", new TextForm(), "The name of the site, on its first page and in its feeds.")
    {
        Default = "the name of the person, or of all of them",
    };

    public static SettingKey Url { get; } = new("Url", new SiteAddressForm(),
        "Where the site will stand, with its folder if it has one. Feeds, the sitemap and the pictures that others show of a page need the whole address. `--base-url` overrides it.")
    {
        Default = $"Netlify's own address there, else `{SiteMap.DefaultBase}`, with a warning",
    };

    public static SettingKey Language { get; } = new("Language", new LanguageForm(), "The language of the site's own words where no CV decides it.")
    {
        Default = $"`{new SiteSettings().Language}`",
    };

    public static SettingKey Paper { get; } = new("Paper", new ChoiceForm([.. Enum.GetNames<Paper>()]), "The paper of the PDFs.")
    {
        Default = "what the language and country of each CV use",
    };

    public static SettingKey Breaks { get; } = new("Breaks", new ChoiceForm(["shown", "hidden"]), "Whether the picture of a career shows the time between two roles.")
    {
        Default = "`hidden`: role follows upon role",
    };

    public static SettingKey Publish { get; } = new("Publish", new ChoicesForm([.. Enum.GetNames<PrivateKind>().Select(name => name.ToLowerInvariant())]),
        "What is published although it is private; all else that is private is withheld, in the downloads too.")
    {
        Default = "`[]`: telephone numbers, street addresses and the places where photos and films were taken are withheld",
    };

    public static SettingKey Hyphenate { get; } = new("Hyphenate", new ChoicesForm([.. Enum.GetNames<HyphenatedKind>().Select(name => name.ToLowerInvariant())]),
        "The PDFs and Word files in which words are divided where lines end. Some machines read a divided word as two.")
    {
        Default = "`[]`: none",
    };

    public static KeyTable Table { get; } = new("site.yml", [Title, Url, Language, Paper, Hyphenate, Breaks, Publish]);
}
