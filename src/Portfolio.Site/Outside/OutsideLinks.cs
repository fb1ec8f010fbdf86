using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Site.Outside;

/// <summary>Finds what leads out of the site: in the text, in the contacts and in the front matter of talks.</summary>
internal static class OutsideLinks
{
    /// <param name="content">What the owner wrote.</param>
    /// <param name="home">Where the site will stand; what leads there is checked with the site itself. Null where nobody says.</param>
    public static ImmutableArray<OutsideLink> In(SiteContent content, Uri? home) =>
    [
        .. content.Portfolios.SelectMany(All)
            .Select(link => (Address: AddressOf(link.Address), link.Place))
            .Where(link => link.Address is not null && home?.IsBaseOf(link.Address) != true)
            .Select(link => new OutsideLink(link.Address!, link.Place))
            .Distinct(),
    ];

    private static IEnumerable<(string? Address, SourcePlace Place)> All(PortfolioContent portfolio)
    {
        var written = ContentText.Inlines(portfolio).Select(found => (Address: AddressIn(found.Inline), found.Place)).Where(link => link.Address is not null).ToList();
        var known = written.Select(link => link.Address).ToHashSet(StringComparer.Ordinal);
        // Contacts and talks that stand in front matter have no link in the text.
        var stated = portfolio.Cv.Contacts.Select(contact => (Address: contact.Url, Place: PlaceOf(contact, portfolio.Cv.Source)))
            .Concat(portfolio.Talks.Select(talk => (Address: talk.Url, Place: talk.UrlPlace.Line > 0 ? talk.UrlPlace : talk.Place)));
        return written.Concat(stated.Where(link => !known.Contains(link.Address)));
    }

    /// <summary>Where the front matter names a contact: by its address, or by the user name that its last part is.</summary>
    private static SourcePlace PlaceOf(Contact contact, SourceText source)
    {
        var matter = source.Text.AsSpan(0, source.BodyStart);
        foreach (var name in new[] { contact.Url, contact.Value, contact.Value.TrimEnd('/').Split('/')[^1].TrimStart('@') })
        {
            if (string.IsNullOrEmpty(name) || matter.IndexOf(name, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at)) continue;
            var before = matter[..at];
            return new(source.File, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
        }
        return new(source.File);
    }

    private static string? AddressIn(Inline inline) => inline switch
    {
        Link link => link.Address,
        Image image => image.Address,
        _ => null,
    };

    private static Uri? AddressOf(string? text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Host.Length == 0) return null;
        return address.Fragment.Length == 0 ? address : new UriBuilder(address) { Fragment = "" }.Uri;
    }
}
