using Microsoft.AspNetCore.Components.Rendering;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Parts;

/// <summary>A range of dates in the words of the page's language, each end a <c>time</c> element with its microformat.</summary>
public sealed class DateSpan : StaticComponent
{
    [Parameter, EditorRequired]
    public DateRange Range { get; set; }

    [Parameter, EditorRequired]
    public Wording Words { get; set; } = null!;

    /// <summary>Names the months in full.</summary>
    [Parameter]
    public bool IsLong { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var (start, end) = (Range.Start, Range.End);
        if (start is { } from) Time(builder, from, "dt-start");
        if (start == end && !Range.IsOngoing) return;
        if (start is not null && (end is not null || Range.IsOngoing)) builder.AddContent(0, Words.BetweenEndsOf(Range));
        if (Range.IsOngoing) builder.AddContent(0, Words.Present);
        else if (end is { } to) Time(builder, to, "dt-end");
    }

    private void Time(RenderTreeBuilder builder, PartialDate date, string microformat)
    {
        builder.OpenElement(0, "time");
        builder.AddAttribute(1, "class", microformat);
        builder.AddAttribute(2, "datetime", date.ToString());
        builder.AddContent(3, IsLong ? Words.Long(date) : Words.Short(date));
        builder.CloseElement();
    }
}
