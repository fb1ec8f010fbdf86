using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Contacts;

/// <summary>The contacts that stand in front matter, at its top or below keys such as <c>contact</c>, <c>author</c> and <c>social</c>.</summary>
internal static class FrontMatterContacts
{
    private const int DeepestGroup = 4;

    public static void Read(FrontMatterFields fields, FoundContacts found) => Read(fields, found, 0);

    private static void Read(FrontMatterFields fields, FoundContacts found, int depth)
    {
        Fields(fields, found);
        if (depth == DeepestGroup) return;
        foreach (var group in fields.All(ContactKeys.Groups))
        {
            if (group.Value is FrontMatterMap map) Read(map.Fields, found, depth + 1);
            if (group.Value is not FrontMatterList list) continue;
            foreach (var item in list.Items.OfType<FrontMatterMap>()) Read(item.Fields, found, depth + 1);
        }
    }

    private static void Fields(FrontMatterFields fields, FoundContacts found)
    {
        if (fields.Count == 0) return;
        foreach (var email in fields.Texts(ContactKeys.Email))
        {
            var address = email.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase);
            if (address.Contains('@', StringComparison.Ordinal)) found.Add(new(ContactKind.Email, address, "mailto:" + address));
        }
        foreach (var number in fields.All(ContactKeys.Phone).SelectMany(field => field.Value.Texts).Where(text => text.Count(char.IsAsciiDigit) >= 6))
        {
            found.AddPrivate(PrivateKind.Phone, number);
            found.Add(new(ContactKind.Phone, number, "tel:" + string.Concat(number.Where(character => char.IsAsciiDigit(character) || character == '+'))));
        }
        foreach (var field in fields.All(ContactKeys.Address))
        {
            var address = string.Join("\n", field.Value.Texts);
            if (!address.Any(char.IsAsciiDigit) || address.Contains('@', StringComparison.Ordinal)) continue;
            foreach (var line in address.Split('\n')) found.AddPrivate(PrivateKind.Address, line);
            found.Add(new(ContactKind.Address, address.Replace("\n", ", ", StringComparison.Ordinal)));
            if (PostalAddresses.Town(address) is { } town) found.Add(new(ContactKind.Location, town));
        }
        if ((fields.Text(ContactKeys.Location) ?? fields.Text(ContactKeys.Address)) is { Length: <= 60 } location && !location.Any(char.IsDigit)) found.Add(new(ContactKind.Location, location));
        if (fields.Text(ContactKeys.Website) is { } site && NetworkAddresses.Of(site.Contains("://", StringComparison.Ordinal) ? site : "https://" + site, null) is { } website) found.Add(website);
        foreach (var key in ContactKeys.Networks)
        {
            if (fields.Text(key) is not { } user) continue;
            var network = key.Name.ToLowerInvariant();
            if (user.Contains('/', StringComparison.Ordinal)) user = user.Contains("://", StringComparison.Ordinal) ? user : "https://" + user;
            if ((user.Contains("://", StringComparison.Ordinal) ? NetworkAddresses.Of(user, network) : NetworkAddresses.OfUser(network, user)) is { } profile) found.Add(profile);
        }
    }
}
