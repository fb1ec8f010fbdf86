using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;

namespace Portfolio.Site.Publishing;

/// <summary>What the owner says of addresses that pages had before: <c>RedirectFrom</c> in roles, talks and letters.</summary>
internal static class FormerAddresses
{
    public static IEnumerable<Move> Of(PortfolioView portfolio)
    {
        var map = portfolio.Map;
        return portfolio.Roles.SelectMany(role => role.RedirectFrom, (role, from) => Read(map, from, map.Role(role), new(portfolio.Cv.Source.File, role.Place.Line)))
            .Concat(portfolio.Content.Talks.SelectMany(talk => talk.RedirectFrom, (talk, from) => Read(map, from, map.Talk(talk), new(talk.Place.File))))
            .Concat(portfolio.Content.Letters.SelectMany(
                letter => letter.RedirectFrom,
                (letter, from) => Read(map, from, map.Letter(letter), new(letter.Source.File)) with { HasFiles = true }));
    }

    private static Move Read(PortfolioMap map, string former, Address to, SourcePlace place) =>
        new(former, IsAddress(former) ? AddressOf(map, former) : null, to, place);

    /// <summary>
    /// Letters, digits and the unreserved marks of RFC 3986, 2.3, in segments that stay where they are: nothing that leads out of the
    /// site, and nothing that Netlify's rules would read as more than a path.
    /// </summary>
    private static bool IsAddress(string former) =>
        former.Trim().Trim('/').Split('/').All(segment => segment.Length > 0 && segment.Any(char.IsLetterOrDigit)
            && segment.All(character => char.IsLetterOrDigit(character) || character is '-' or '.' or '_' or '~'));

    /// <summary>The former address as the owner gives it: from the portfolio's home, with or without slashes around it.</summary>
    private static Address AddressOf(PortfolioMap map, string former)
    {
        var path = string.Join('/', former.Trim().Trim('/').Split('/').Select(Uri.EscapeDataString));
        return map.Relative(Path.HasExtension(path) ? path : path + "/");
    }
}

/// <param name="Written">As the owner wrote it.</param>
/// <param name="From">The former address; null where what was written is none.</param>
/// <param name="To">Where the page is today.</param>
/// <param name="Place">What says so.</param>
internal sealed record Move(string Written, Address? From, Address To, SourcePlace Place)
{
    /// <summary>Files stand below the page, and moved with it.</summary>
    public bool HasFiles { get; init; }
}
