using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Site.Output;
using Portfolio.Site.Pages;
using Portfolio.Theme.Files;
using Portfolio.Theme.Frame;

namespace Portfolio.Site.Pipelines;

/// <summary>What every pipeline is given: the content, its addresses, the theme, and the way to turn both into a page.</summary>
internal sealed class SiteContext(SiteMap map, BuildRequest request, PageRendererPool renderers)
{
    public SiteMap Map { get; } = map;

    public ThemeAssets Theme { get; } = request.Theme;

    /// <summary>False for a preview that search engines must not list.</summary>
    public bool IsIndexed { get; } = request.IsIndexed;

    public SiteParts Parts { get; } = request.Parts;

    public ImmutableArray<PortfolioView> Portfolios { get; } = [.. map.Content.Portfolios.Select(portfolio => new PortfolioView(portfolio, map))];

    public PageFrames Frames { get; } = new(map, request.Theme, request.IsIndexed);

    /// <summary>A page as a file, from a component of the theme.</summary>
    /// <param name="frame">Goes to the component as <c>Frame</c>.</param>
    /// <param name="parameters">The component's other parameters by their names.</param>
    public async Task<OutputFile> PageAsync<TPage>(PageFrame frame, params (string Name, object? Value)[] parameters)
        where TPage : IComponent =>
        OutputFile.Text(frame.Address, await RenderAsync<TPage>([("Frame", frame), .. parameters]) + "\n");

    /// <summary>A part of a page as HTML, for feeds.</summary>
    public Task<string> RenderAsync<TPart>(params (string Name, object? Value)[] parameters)
        where TPart : IComponent =>
        renderers.RenderAsync<TPart>(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));

    /// <summary>One thing after another for each portfolio, the portfolios side by side, the results in the order of the portfolios.</summary>
    public async Task<PipelineOutput> ForEachPortfolioAsync(Func<PortfolioView, Task<PipelineOutput>> make, CancellationToken cancellation)
    {
        var made = new PipelineOutput[Portfolios.Length];
        await Parallel.ForAsync(0, Portfolios.Length, cancellation, async (index, _) => made[index] = await make(Portfolios[index]));
        return new PipelineOutput([.. made.SelectMany(output => output.Files)], [.. made.SelectMany(output => output.Diagnostics)])
        {
            NotMade = [.. made.SelectMany(output => output.NotMade)],
        };
    }
}
