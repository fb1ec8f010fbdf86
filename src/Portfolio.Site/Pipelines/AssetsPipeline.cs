using Portfolio.Model.Text;
using Portfolio.Model.Work;
using Portfolio.Site.Files;
using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>The theme's files under names that carry their hash, and the owner's <c>files</c>, pictures without the place where they were taken.</summary>
internal sealed class AssetsPipeline : ISitePipeline
{
    public string Name => "Assets";

    public PipelineOutput Run(SiteContext site, PublicContent content, CancellationToken cancellation)
    {
        var owned = new OwnersFiles(!site.Map.Settings.Withheld.Contains(PrivateKind.Location));
        var published = content.Files.SelectSideBySide(file => (file.Path, Published: owned.Publish(file)), cancellation);
        return new PipelineOutput(
            [
                .. site.Theme.Files.Select(file => new OutputFile(site.Map.Asset(file.Name).OutputPath, file.Bytes)),
                .. published.Select(file => new OutputFile(site.Map.File(file.Path).OutputPath, file.Published.Bytes)),
            ],
            [.. published.SelectMany(file => file.Published.Diagnostics)]);
    }
}
