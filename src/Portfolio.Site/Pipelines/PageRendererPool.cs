using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Portfolio.Theme.Rendering;

namespace Portfolio.Site.Pipelines;

/// <summary>As many renderers as threads ask for one at the same time: each serves one thread at a time.</summary>
internal sealed class PageRendererPool : IAsyncDisposable
{
    private readonly ConcurrentBag<PageRenderer> _idle = [];

    public async Task<string> RenderAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent
    {
        if (!_idle.TryTake(out var renderer)) renderer = new PageRenderer();
        try
        {
            return await renderer.RenderAsync<TComponent>(parameters);
        }
        finally
        {
            _idle.Add(renderer);
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var renderer)) await renderer.DisposeAsync();
    }
}
