using Microsoft.AspNetCore.Components.Rendering;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Parts;

/// <summary>A title in display type, on as many lines as it needs: a short word with a hyphen ("Back-end") stays on one of them.</summary>
public sealed class DisplayText : StaticComponent
{
    /// <summary>Longer words fill a line of a telephone, and may need another.</summary>
    private const int LongestWhole = 14;

    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var written = 0;
        for (var start = 0; start < Text.Length;)
        {
            var end = Text.IndexOf(' ', start) is >= 0 and var space ? space : Text.Length;
            if (end - start <= LongestWhole && Text.AsSpan(start, end - start).Contains('-'))
            {
                if (start > written) builder.AddContent(0, Text[written..start]);
                builder.OpenElement(1, "span");
                builder.AddAttribute(2, "class", "whole");
                builder.AddContent(3, Text[start..end]);
                builder.CloseElement();
                written = end;
            }
            start = end + 1;
        }
        if (written < Text.Length) builder.AddContent(4, Text[written..]);
    }
}
