using System.Collections.Immutable;
using Portfolio.Model.Settings;

namespace Portfolio.Reading.Contacts;

/// <summary>The contacts that front matter may say, at its top or below one of the groups.</summary>
public static class ContactKeys
{
    private const string OfTheText = "what stands in the text";

    public static SettingKey Email { get; } = new("Email", new TextsForm(), "E-mail addresses.") { Aliases = ["mail"], Default = OfTheText };

    public static SettingKey Phone { get; } = new("Phone", new TextsForm(), "Telephone numbers; withheld unless `Publish` names them.")
    {
        Aliases = ["tel", "telephone", "mobile", "cell", "phoneNumber", "telefon", "téléphone", "teléfono", "whatsapp"],
        Default = OfTheText,
    };

    public static SettingKey Address { get; } = new("Address", new TextsForm(), "The street address, in one text or line by line; withheld unless `Publish` names it. Its town is published.")
    {
        Aliases = ["street", "adresse", "dirección"],
        Default = OfTheText,
    };

    public static SettingKey Location { get; } = new("Location", new TextForm(), "The town, region or country.")
    {
        Aliases = ["city", "town", "ort", "ville"],
        Default = OfTheText,
    };

    public static SettingKey Website { get; } = new("Website", new TextForm(), "The address of a site of your own.")
    {
        Aliases = ["homepage", "web", "blog"],
        Default = OfTheText,
    };

    /// <summary>Each takes a user name or the address of a page.</summary>
    public static ImmutableArray<SettingKey> Networks { get; } =
    [
        .. new[]
        {
            "GitHub", "GitLab", "LinkedIn", "Twitter", "X", "Telegram", "Skype", "XING", "Medium", "Keybase", "ORCID", "Bitbucket", "Instagram",
            "Facebook", "Bluesky", "Kaggle",
        }.Select(name => new SettingKey(name, new TextForm(), "Your user name there, or the address of your page.") { Default = OfTheText }),
    ];

    /// <summary>Where other generators put the contacts: the keys above are understood below these, too.</summary>
    public static SettingKey Groups { get; } = new("Contact", new AnyForm(), "The contacts above may stand below this key, too, as one group or as a list of them.")
    {
        Aliases = ["contacts", "author", "basics", "social", "profiles", "links", "info", "personal", "params", "extra", "owner", "user", "person", "profile", "header", "about", "me", "cv", "resume", "site"],
    };

    public static ImmutableArray<SettingKey> All { get; } = [Email, Phone, Address, Location, Website, .. Networks, Groups];
}
