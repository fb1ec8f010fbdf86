using Microsoft.AspNetCore.Components.Rendering;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Parts;

/// <summary>Text of the owner's as HTML. Stands alone, too: a feed's content is this and nothing around it.</summary>
public sealed class TextBlocks : StaticComponent
{
    [Parameter, EditorRequired]
    public ImmutableArray<Block> Blocks { get; set; } = [];

    /// <summary>The level of the outermost heading in the text: one below the heading that the text stands under.</summary>
    [Parameter]
    public int HeadingLevel { get; set; } = 2;

    /// <summary>Whose relative addresses the text has; null leaves them as written.</summary>
    [Parameter]
    public PortfolioView? Portfolio { get; set; }

    /// <summary>Writes whole addresses, for feeds.</summary>
    [Parameter]
    public bool IsAbsolute { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) =>
        new TextMarkup(builder, new LinkTarget(Portfolio, IsAbsolute)).Blocks(Blocks, HeadingLevel);
}
