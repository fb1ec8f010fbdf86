using Portfolio.Theme.Frame;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Pages;

/// <summary>A whole page of the site.</summary>
public abstract class SitePage : StaticComponent
{
    /// <summary>What stands around the content.</summary>
    [Parameter, EditorRequired]
    public PageFrame Frame { get; set; } = null!;
}
