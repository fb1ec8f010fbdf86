using Portfolio.Site;

namespace Portfolio.Preview.Building;

/// <summary>The one place from which the preview has sites made. What a change does not concern is remembered from the build before.</summary>
internal sealed class PreviewBuilder(PreviewOptions options)
{
    private readonly BuildMemory _memory = new();

    /// <summary>The pages, which are looked at; quick.</summary>
    public Task<BuildResult> PagesAsync(Sources sources, CancellationToken cancellation) => BuildAsync(sources, SiteParts.Pages, cancellation);

    /// <summary>The documents, too, and all that can be said about the site.</summary>
    public Task<BuildResult> WholeAsync(Sources sources, CancellationToken cancellation) => BuildAsync(sources, SiteParts.All, cancellation);

    private async Task<BuildResult> BuildAsync(Sources sources, SiteParts parts, CancellationToken cancellation)
    {
        var request = new BuildRequest
        {
            Input = sources.Input,
            Theme = sources.Theme,
            BaseUrl = options.BaseUrl,
            ShowsDrafts = true,
            Secret = options.Secret,
            Parts = parts,
            Memory = _memory,
        };
        try
        {
            return await SiteBuilder.BuildAsync(request, cancellation);
        }
#pragma warning disable CA1031 // A fault of ours is shown as the owner's are: the preview goes on, and the next change may mend it.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new BuildResult(null, [], [PreviewFaults.OurOwn(fault)], []);
        }
    }
}
