using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Contacts;

/// <summary>The contacts that stand in front matter, at its top or below keys such as <c>contact</c>, <c>author</c> and <c>social</c>.</summary>
internal static class FrontMatterContacts
{
    private static readonly string[] Groups = ["contact", "contacts", "author", "basics", "social", "profiles", "links", "info", "personal"];
    private static readonly string[] Networks = ["github", "gitlab", "linkedin", "twitter", "x", "telegram", "skype", "xing", "medium", "keybase", "orcid", "bitbucket", "instagram", "facebook", "bluesky", "kaggle"];

    public static void Read(FrontMatterFields fields, FoundContacts found)
    {
        Fields(fields, found);
        foreach (var group in Groups)
        {
            Fields(fields.Map(group), found);
            if (fields.Field(group)?.Value is not FrontMatterList list) continue;
            foreach (var map in list.Items.OfType<FrontMatterMap>()) Fields(map.Fields, found);
        }
    }

    private static void Fields(FrontMatterFields fields, FoundContacts found)
    {
        if (fields.Count == 0) return;
        foreach (var email in fields.Texts("email", "e-mail", "mail"))
        {
            var address = email.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
            if (address.Contains('@', StringComparison.Ordinal)) found.Add(new(ContactKind.Email, address, "mailto:" + address));
        }
        foreach (var key in (ReadOnlySpan<string>)["phone", "tel", "telephone", "mobile", "cell", "phoneNumber", "telefon", "téléphone", "teléfono", "whatsapp"])
        {
            foreach (var number in fields.Texts(key).Where(text => text.Count(char.IsAsciiDigit) >= 6))
            {
                found.AddPrivate(PrivateKind.Phone, number);
                found.Add(new(ContactKind.Phone, number, "tel:" + string.Concat(number.Where(character => char.IsAsciiDigit(character) || character == '+'))));
            }
        }
        foreach (var key in (ReadOnlySpan<string>)["address", "street", "adresse", "dirección"])
        {
            var address = string.Join("\n", fields.Texts(key));
            if (!address.Any(char.IsAsciiDigit) || address.Contains('@', StringComparison.Ordinal)) continue;
            foreach (var line in address.Split('\n')) found.AddPrivate(PrivateKind.Address, line);
            found.Add(new(ContactKind.Address, address.Replace("\n", ", ", StringComparison.Ordinal)));
            if (PostalAddresses.Town(address) is { } town) found.Add(new(ContactKind.Location, town));
        }
        if (fields.Text("location", "city", "town", "ort", "ville", "address") is { Length: <= 60 } location && !location.Any(char.IsDigit)) found.Add(new(ContactKind.Location, location));
        if (fields.Text("website", "homepage", "web", "blog") is { } site && NetworkAddresses.Of(site.Contains("://", StringComparison.Ordinal) ? site : "https://" + site, null) is { } website) found.Add(website);
        foreach (var network in Networks)
        {
            if (fields.Text(network) is not { } user) continue;
            if (user.Contains('/', StringComparison.Ordinal)) user = user.Contains("://", StringComparison.Ordinal) ? user : "https://" + user;
            if ((user.Contains("://", StringComparison.Ordinal) ? NetworkAddresses.Of(user, network) : NetworkAddresses.OfUser(network, user)) is { } profile) found.Add(profile);
        }
    }
}
