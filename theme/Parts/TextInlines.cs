using Microsoft.AspNetCore.Components.Rendering;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Parts;

/// <summary>A line of the owner's as HTML, without an element around it.</summary>
public sealed class TextInlines : StaticComponent
{
    [Parameter, EditorRequired]
    public ImmutableArray<Inline> Content { get; set; } = [];

    /// <summary>Whose relative addresses the line has; null leaves them as written.</summary>
    [Parameter]
    public PortfolioView? Portfolio { get; set; }

    /// <summary>The line stands inside a link: links of its own become their words.</summary>
    [Parameter]
    public bool IsInsideLink { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        new TextMarkup(builder, new LinkTarget(Portfolio, isAbsolute: false) { SkipsLinks = IsInsideLink }).Inlines(Content);
}
