using System.Collections.Immutable;
using System.Net;
using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Site.Checks;
using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>Former addresses lead to the pages of today: by rules for Netlify, and by small pages wherever nobody reads the rules.</summary>
internal sealed class RedirectsPipeline : ISitePipeline
{
    public string Name => "Redirects";

    public Task<PipelineOutput> RunAsync(SiteContext site, PublicContent content, CancellationToken cancellation)
    {
        var moves = content.Portfolios.SelectMany(Moves).ToList();
        if (moves.Count == 0) return Task.FromResult(PipelineOutput.Of([]));
        var faults = moves.Where(move => !IsAddress(move.Former)).Select(move => CheckFaults.WrongRedirect(move.Place, move.Former)).ToImmutableArray();
        var good = moves.Where(move => IsAddress(move.Former)).Select(move => (From: AddressOf(move.Map, move.Former), move.To, move.Place)).ToList();
        var rules = new StringBuilder();
        foreach (var (from, to, _) in good) rules.Append(from.Path).Append(' ').Append(to.Path).Append(" 301\n");
        return Task.FromResult(new PipelineOutput(
            [OutputFile.Text("_redirects", rules.ToString()), .. good.Select(move => Page(move.From, move.To) with { Origin = move.Place })],
            faults));
    }

    private static IEnumerable<Move> Moves(PortfolioView portfolio)
    {
        var map = portfolio.Map;
        return portfolio.Roles.SelectMany(role => role.RedirectFrom, (role, from) => new Move(map, from, map.Role(role), new(portfolio.Cv.Source.File, role.Place.Line)))
            .Concat(portfolio.Content.Talks.SelectMany(talk => talk.RedirectFrom, (talk, from) => new Move(map, from, map.Talk(talk), new(talk.Place.File))))
            .Concat(portfolio.Content.Letters.SelectMany(letter => letter.RedirectFrom, (letter, from) => new Move(map, from, map.Letter(letter), new(letter.Source.File))));
    }

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

    private static OutputFile Page(Address from, Address to)
    {
        var target = WebUtility.HtmlEncode(to.Href);
        return OutputFile.Text(from, $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{WebUtility.HtmlEncode(to.Path)}</title>
            <meta name="robots" content="noindex">
            <link rel="canonical" href="{WebUtility.HtmlEncode(to.Url)}">
            <meta http-equiv="refresh" content="0; url={target}">
            </head>
            <body>
            <main><h1>Moved</h1><p><a href="{target}">{target}</a></p></main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    private sealed record Move(PortfolioMap Map, string Former, Address To, SourcePlace Place);
}
