using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Outside;

/// <summary>What can be said of a link to the outside: <c>SC91xx</c>.</summary>
internal static class OutsideFaults
{
    /// <summary>Null for a link of which nothing needs to be said.</summary>
    public static Diagnostic? Of(OutsideLink link, LinkAnswer answer) => answer.State switch
    {
        LinkState.Gone => Gone(link, answer.Detail),
        LinkState.NoHost => NoHost(link),
        LinkState.NoAnswer => NoAnswer(link, answer.Detail),
        LinkState.Refused => Refused(link, answer.Detail),
        LinkState.Moved => Moved(link, answer.Detail),
        LinkState.Private => Private(link, answer.Detail),
        _ => null,
    };

    private static Diagnostic Gone(OutsideLink link, string detail) => new("SC9101", Severity.Error, link.Place,
        $"The link to {link.Address.AbsoluteUri} is dead: {detail}",
        "Correct the address, link to an archived copy, or take the link away.");

    private static Diagnostic NoHost(OutsideLink link) => new("SC9102", Severity.Error, link.Place,
        $"The link to {link.Address.AbsoluteUri} is dead: there is no host {link.Address.Host}",
        "Correct the address, link to an archived copy, or take the link away.");

    private static Diagnostic NoAnswer(OutsideLink link, string detail) => new("SC9103", Severity.Warning, link.Place,
        $"The link to {link.Address.AbsoluteUri} could not be followed: {detail}",
        "Try it in a browser, and check again later.");

    private static Diagnostic Refused(OutsideLink link, string detail) => new("SC9104", Severity.Note, link.Place,
        $"The link to {link.Address.AbsoluteUri} was not judged: {detail}",
        "Try it in a browser: some servers answer no programs.");

    private static Diagnostic Moved(OutsideLink link, string address) => new("SC9105", Severity.Note, link.Place,
        $"The page {link.Address.AbsoluteUri} has moved for good, to {address}",
        $"Write {address} instead.");

    private static Diagnostic Private(OutsideLink link, string detail) => new("SC9106", Severity.Warning, link.Place,
        $"The link to {link.Address.AbsoluteUri} was not followed, for it leads into a private network: {detail}",
        "Link to what your visitors can reach. For a server of your own, say --allow-private with its host and port.");
}
