using System.Collections.Immutable;
using System.Net;
using Portfolio.Model.Mapping;
using Portfolio.Site.Checks;
using Portfolio.Site.Output;
using Portfolio.Site.Publishing;

namespace Portfolio.Site.Pipelines;

/// <summary>Former addresses lead to the pages of today: by rules for Netlify, and by small pages wherever nobody reads the rules.</summary>
internal sealed class RedirectsPipeline : ISitePipeline
{
    public string Name => "Redirects";

    public PipelineOutput Run(SiteContext site, PublicContent content, CancellationToken cancellation)
    {
        var moves = content.Portfolios.SelectMany(FormerAddresses.Of).ToList();
        if (moves.Count == 0) return PipelineOutput.Of([]);
        var faults = moves.Where(move => move.From is null).Select(move => CheckFaults.WrongRedirect(move.Place, move.Written)).ToImmutableArray();
        var good = moves.Where(move => move.From is not null).ToList();
        return new PipelineOutput(
            [OutputFile.Text("_redirects", string.Concat(good.Select(Rules))), .. good.Select(move => Page(move.From!, move.To) with { Origin = move.Place })],
            faults);
    }

    /// <summary>
    /// The page, and where files moved with it these, too. A small page stands at the former address, and Netlify serves what stands there unless
    /// a rule is forced (Netlify, Redirects and rewrites, "Shadowing"). A rule with a star is not: it would hide whatever else stands below.
    /// </summary>
    private static string Rules(Move move) =>
        $"{move.From!.Path} {move.To.Path} 301!\n" + (move.HasFiles && move.From.Path.EndsWith('/') ? $"{move.From.Path}* {move.To.Path}:splat 301\n" : "");

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
