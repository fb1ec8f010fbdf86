using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>The theme's files under names that carry their hash, and the owner's <c>files</c> as they are.</summary>
internal sealed class AssetsPipeline : ISitePipeline
{
    public string Name => "Assets";

    public Task<PipelineOutput> RunAsync(SiteContext site, PublicContent content, CancellationToken cancellation) =>
        Task.FromResult(PipelineOutput.Of(
        [
            .. site.Theme.Files.Select(file => new OutputFile(site.Map.Asset(file.Name).OutputPath, file.Bytes)),
            .. content.Files.Select(file => new OutputFile(site.Map.File(file.Path).OutputPath, file.Bytes)),
        ]));
}
