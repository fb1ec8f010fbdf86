using Microsoft.AspNetCore.Components.Rendering;

namespace Portfolio.Theme.Rendering;

/// <summary>
/// What every page and every part of one is. Its parameters are set once and its markup is written once: a page of a static site waits
/// for nothing, answers no event and is never drawn again, so all that Blazor's own base class does for those is left out.
/// </summary>
public abstract class StaticComponent : IComponent
{
    /// <summary>What the Razor compiler makes of the markup.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    internal void BuildInto(RenderTreeBuilder builder) => BuildRenderTree(builder);

    // The framework asks for components by this interface; only HtmlRenderer renders these.
    void IComponent.Attach(RenderHandle renderHandle) => throw new NotSupportedException();

    Task IComponent.SetParametersAsync(ParameterView parameters) => throw new NotSupportedException();
}
