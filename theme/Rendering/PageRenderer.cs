using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Portfolio.Theme.Rendering;

/// <summary>Renders Razor components to HTML, outside any web server. One renderer serves one thread at a time.</summary>
public sealed class PageRenderer : IAsyncDisposable
{
    // Letters of all scripts stand as themselves: pages in Polish or Greek stay small and can be read in their source.
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    private readonly HtmlRenderer _renderer;

    public PageRenderer() => _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);

    /// <summary>The HTML of a component; a page begins with its document type.</summary>
    /// <param name="parameters">By the names of the component's parameters.</param>
    public Task<string> RenderAsync<TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent =>
        _renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await _renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters));
            // HTML has no self-closing tags; outside tags the renderer writes no ">" as such. All attributes stand in double quotes,
            // so a single quote is itself anywhere, as are a plus and a no-break space.
            return root.ToHtmlString().Replace(" />", ">", StringComparison.Ordinal)
                .Replace("&#x27;", "'", StringComparison.Ordinal)
                .Replace("&#x2B;", "+", StringComparison.Ordinal)
                .Replace("&#xA0;", "\u00a0", StringComparison.Ordinal);
        });

    public async ValueTask DisposeAsync()
    {
        await _renderer.DisposeAsync();
        await _services.DisposeAsync();
    }
}
