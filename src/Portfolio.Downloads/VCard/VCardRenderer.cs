using System.Text;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;

namespace Portfolio.Downloads.VCard;

/// <summary>The person as a vCard 4.0 (RFC 6350), to be kept in an address book. What is withheld is not in the content any more.</summary>
public static class VCardRenderer
{
    public static string Render(PortfolioView view)
    {
        var cv = view.Cv;
        var lines = new List<string> { "BEGIN:VCARD", "VERSION:4.0", "KIND:individual", $"FN:{Escape(cv.Name)}", $"N:{Name(cv.Name)}" };
        foreach (var contact in cv.Contacts) lines.AddRange(Of(contact));
        lines.Add($"URL:{view.Map.Home.Url}");
        if (view.CurrentRoles.FirstOrDefault() is { } current)
        {
            if (current.Title is { } title) lines.Add($"TITLE:{Escape(title)}");
            if (current.Organization is { } organization) lines.Add($"ORG:{Escape(organization)}");
        }
        lines.Add($"SOURCE:{view.Map.Download(DownloadKind.VCard).Url}");
        // RFC 6350, 6.7.6: the address of the portfolio is as lasting a name as there is.
        lines.Add($"UID:{view.Map.Home.Url}");
        lines.Add("END:VCARD");

        var card = new StringBuilder();
        foreach (var line in lines.Distinct()) Fold(card, line);
        return card.ToString();
    }

    private static IEnumerable<string> Of(Contact contact) => contact.Kind switch
    {
        ContactKind.Email => [$"EMAIL:{Escape(contact.Value)}"],
        ContactKind.Phone => [contact.Url is { } url ? $"TEL;VALUE=uri:{url}" : $"TEL:{Escape(contact.Value)}"],
        // RFC 6350, 6.3.1: box, extension, street, locality, region, code, country.
        ContactKind.Address => [$"ADR:;;{Escape(contact.Value)};;;;"],
        ContactKind.Location => [Locality(contact.Value)],
        _ when contact.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address) => [$"URL:{address.AbsoluteUri}"],
        _ => [],
    };

    private static string Locality(string place)
    {
        var comma = place.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? $"ADR:;;;{Escape(place)};;;" : $"ADR:;;;{Escape(place[..comma])};{Escape(place[(comma + 1)..].Trim())};;";
    }

    /// <summary>RFC 6350, 6.2.2: family, given, additional. The last word is the family's unless a comma says otherwise; a single word is a given name.</summary>
    private static string Name(string name)
    {
        if (name.Split(',') is [var before, var after]) return $"{Escape(before.Trim())};{Escape(after.Trim())};;;";
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2) return $";{Escape(name)};;;";
        return $"{Escape(words[^1])};{Escape(words[0])};{Escape(string.Join(' ', words[1..^1]))};;";
    }

    /// <summary>RFC 6350, 3.4.</summary>
    private static string Escape(string text) => text
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .Replace(";", @"\;", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);

    /// <summary>RFC 6350, 3.2: lines of at most 75 octets, never inside a character; what goes on starts with a space.</summary>
    private static void Fold(StringBuilder card, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                card.Append("\r\n ");
                octets = 1;
            }
            card.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        card.Append("\r\n");
    }
}
