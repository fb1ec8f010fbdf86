using System.Text;
using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>
/// What Netlify adds to its answers and only the build knows: unlisted pages and their files stay out of search engines, and so does all
/// of a preview. The rules name folders, since a list of the pages would be one to read.
/// </summary>
internal sealed class HeadersPipeline : ISitePipeline
{
    public string Name => "Headers";

    public PipelineOutput Run(SiteContext site, PublicContent content, CancellationToken cancellation)
    {
        var folders = site.IsIndexed ? content.Portfolios.SelectMany(portfolio => portfolio.Map.Unlisted) : [site.Map.Home];
        var rules = new StringBuilder();
        foreach (var folder in folders) rules.Append(folder.Path).Append("*\n  X-Robots-Tag: noindex\n");
        return PipelineOutput.Of([OutputFile.Text("_headers", rules.ToString())]);
    }
}
