#pragma warning disable BL0006 // The base of HtmlRenderer may change with the framework, whose version is pinned; HtmlRenderer itself cannot forget a page.
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
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

    private readonly Renderer _renderer;

    public PageRenderer() => _renderer = new(_services);

    /// <summary>The HTML of a component; a page begins with its document type.</summary>
    /// <param name="parameters">By the names of the component's parameters.</param>
    public Task<string> RenderAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(Dictionary<string, object?> parameters)
        where TComponent : IComponent =>
        // HTML has no self-closing tags; outside tags the renderer writes no ">" as such. All attributes stand in double quotes,
        // so a single quote is itself anywhere, as are a plus and a no-break space.
        _renderer.Dispatcher.InvokeAsync(async () => (await _renderer.HtmlOfAsync(typeof(TComponent), ParameterView.FromDictionary(parameters)))
            .Replace(" />", ">", StringComparison.Ordinal)
            .Replace("&#x27;", "'", StringComparison.Ordinal)
            .Replace("&#x2B;", "+", StringComparison.Ordinal)
            .Replace("&#xA0;", "\u00a0", StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _renderer.DisposeAsync();
        await _services.DisposeAsync();
    }

    /// <summary>
    /// What <c>HtmlRenderer</c> is, but for its memory: that one keeps every page that it ever made, since it might change; these pages do not.
    /// </summary>
    private sealed class Renderer(IServiceProvider services) : StaticHtmlRenderer(services, NullLoggerFactory.Instance)
    {
        public async Task<string> HtmlOfAsync([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type component, ParameterView parameters)
        {
            var id = AssignRootComponentId(InstantiateComponent(component));
            await RenderRootComponentAsync(id, parameters);
            using var html = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            WriteComponentHtml(id, html);
            RemoveRootComponent(id);
            return html.ToString();
        }
    }
}
