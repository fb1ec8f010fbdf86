using System.Net;
using System.Text;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>Former addresses lead to the pages of today: by rules for Netlify, and by small pages wherever nobody reads the rules.</summary>
internal sealed class RedirectsPipeline : IPipeline
{
    public string Name => "Redirects";

    public Task<PipelineOutput> RunAsync(SiteContext site, CancellationToken cancellation)
    {
        var moved = site.Portfolios.SelectMany(Moved).ToList();
        if (moved.Count == 0) return Task.FromResult(PipelineOutput.Of([]));
        var rules = new StringBuilder();
        foreach (var (from, to) in moved) rules.Append(from.Path).Append(' ').Append(to.Path).Append(" 301\n");
        return Task.FromResult(PipelineOutput.Of([OutputFile.Text("_redirects", rules.ToString()), .. moved.Select(move => Page(move.From, move.To))]));
    }

    private static IEnumerable<(Address From, Address To)> Moved(PortfolioView portfolio)
    {
        var map = portfolio.Map;
        return portfolio.Roles.SelectMany(role => role.RedirectFrom, (role, from) => (Former(map, from), map.Role(role)))
            .Concat(portfolio.Content.Talks.SelectMany(talk => talk.RedirectFrom, (talk, from) => (Former(map, from), map.Talk(talk))))
            .Concat(portfolio.Content.Letters.SelectMany(letter => letter.RedirectFrom, (letter, from) => (Former(map, from), map.Letter(letter))));
    }

    /// <summary>The former address as the owner gives it: from the portfolio's home, with or without slashes around it.</summary>
    private static Address Former(PortfolioMap map, string from)
    {
        var path = from.Trim().Trim('/');
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
}
