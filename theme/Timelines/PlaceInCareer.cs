using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;
using Portfolio.Theme.Frame;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Timelines;

/// <summary>
/// When something was, in the whole career: a line for the one, bars for the other. For the eye alone; the words beside it say the same.
/// </summary>
public sealed class PlaceInCareer : StaticComponent
{
    /// <summary>Whose career it is.</summary>
    [Parameter, EditorRequired]
    public PortfolioView Portfolio { get; set; } = null!;

    /// <summary>The portfolio's own roles that it was in.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<Role> Roles { get; set; } = [];

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var timeline = Portfolio.Timeline;
        var spans = MonthSpan.Joined(timeline.Bars.Where(bar => Roles.Any(role => ReferenceEquals(role, bar.Role))).SelectMany(bar => bar.Spans));
        if (timeline.Bars.Length < 2 || spans.Count == 0) return;
        var isMirrored = TextDirection.Of(Portfolio.Cv.Language) == "rtl";
        var svg = new SvgMarkup(builder);
        svg.Open("svg", ("class", "place"), ("width", "100%"), ("height", "0.5em"), ("aria-hidden", "true"));
        svg.Leaf("line", ("class", "axis"), ("x1", "0"), ("x2", "100%"), ("y1", "0.25em"), ("y2", "0.25em"));
        foreach (var span in spans)
        {
            var (above, below) = (timeline.Axis.Above(span.Last + 1), timeline.Axis.Above(span.First));
            var start = isMirrored ? above : timeline.Axis.Length - below;
            svg.Leaf("rect", ("x", Part(start)), ("width", Part(below - above)), ("height", "0.5em"));
        }
        svg.Close();

        string Part(int months) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * months / timeline.Axis.Length:0.##}%");
    }
}
