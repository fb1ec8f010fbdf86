using Microsoft.AspNetCore.Components.Rendering;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Parts;

/// <summary>A heading whose level is known only from where it stands.</summary>
public sealed class HeadingElement : StaticComponent
{
    /// <summary>1 to 6.</summary>
    [Parameter, EditorRequired]
    public int Level { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, HeadingOutline.NameOfLevel(Level));
        builder.AddAttribute(1, "class", Class);
        // The words are the owner's: a name in Hebrew runs right to left on an English page.
        builder.AddAttribute(2, "dir", "auto");
        builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }
}
