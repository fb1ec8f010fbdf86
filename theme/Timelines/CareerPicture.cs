using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;
using Portfolio.Theme.Frame;
using Portfolio.Theme.Parts;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Timelines;

/// <summary>
/// The career to scale: years down the margin, a bar for each role, overlaps side by side, talks as marks. Lengths are in <c>em</c> and
/// written as attributes, so the picture follows the text at every width and needs neither script nor inline style.
/// </summary>
public sealed class CareerPicture : StaticComponent
{
    private bool _isMirrored;
    private TimelineLayout _layout = null!;

    /// <summary>Whose career it is.</summary>
    [Parameter, EditorRequired]
    public PortfolioView Portfolio { get; set; } = null!;

    /// <summary>A list beside it says the same to those who cannot see it, or who come by keyboard.</summary>
    [Parameter]
    public bool IsListed { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Portfolio.Timeline.Bars.IsEmpty) return;
        _layout = new TimelineLayout(Portfolio.Timeline);
        _isMirrored = TextDirection.Of(Portfolio.Cv.Language) == "rtl";
        var svg = new SvgMarkup(builder);

        svg.Open("svg", ("class", "career"), ("width", "100%"), ("height", Em(_layout.Height)), ("role", IsListed ? null : "group"),
            ("aria-hidden", IsListed ? "true" : null), ("aria-label", IsListed ? null : Portfolio.Words.Pages.Career), ("lang", Portfolio.OfWords()));
        // Right to left, the same picture is drawn from the other edge.
        svg.Open("svg", ("x", _isMirrored ? "100%" : "0"), ("overflow", "visible"));
        svg.Open("g", ("class", "columns"));
        DrawYears(svg);
        foreach (var words in _layout.Words.Where(words => words.Bar is not null && !IsBeside(words))) DrawLeader(svg, words);
        foreach (var words in _layout.Words)
        {
            if (words.Bar is null) DrawBreak(svg, words);
            else DrawRole(svg, words);
        }
        DrawTalks(svg);
        svg.Close();
        svg.Close();
        svg.Close();
    }

    private void DrawYears(SvgMarkup svg)
    {
        svg.Leaf("line", ("class", "axis"), ("x1", X(_layout.AxisX)), ("x2", X(_layout.AxisX)), ("y1", "0"), ("y2", Em(_layout.AxisEnd)));
        foreach (var (year, y) in _layout.Years())
        {
            svg.Leaf("line", ("class", "axis"), ("x1", X(_layout.AxisX - 0.3)), ("x2", X(_layout.AxisX)), ("y1", Em(y)), ("y2", Em(y)));
            svg.Words("text", year.ToString(CultureInfo.InvariantCulture), ("class", "year"), ("x", X(_layout.AxisX - 0.5)), ("y", Em(y + 0.32)), ("text-anchor", "end"));
        }
    }

    private void DrawRole(SvgMarkup svg, TimelineWords words)
    {
        var role = words.Bar!.Role;
        svg.Open("a", ("href", Portfolio.Map.Role(role).Href), ("data-skills", SkillNames.Of(Portfolio, role)), ("tabindex", IsListed ? "-1" : null));
        svg.Words("title", NameOf(role));
        for (var index = 0; index < words.Bar.Spans.Length; index++)
        {
            var (top, height) = _layout.BarOf(words.Bar.Spans[index], words.Lane, words.IsOngoing && index == 0);
            svg.Leaf("rect", ("x", X(_layout.XOf(words.Lane) + (_isMirrored ? _layout.BarWidth : 0))), ("y", Em(top)), ("width", Em(_layout.BarWidth)), ("height", Em(height)));
        }
        svg.Open("text", ("x", "0"), ("y", Em(words.Y + 1)));
        if (role is { Title: { } title, Organization: { } organization })
        {
            // A narrow window has room for the shorter one.
            svg.Words("tspan", title + ", ", ("class", "long"));
            svg.Words("tspan", organization, ("class", "at"));
        }
        else
        {
            svg.Words("tspan", role.DisplayTitle);
        }
        svg.Close();
        svg.Close();
    }

    private void DrawBreak(SvgMarkup svg, TimelineWords words)
    {
        var (top, height) = _layout.BarOf(words.Span, words.Lane, isOngoing: false);
        var x = _layout.XOf(0) + (_layout.BarWidth / 2);
        svg.Leaf("line", ("class", "break"), ("x1", X(x)), ("x2", X(x)), ("y1", Em(top)), ("y2", Em(top + height)));
        svg.Words("text", $"{Portfolio.Words.Pages.Break}, {Portfolio.Words.Duration(words.Span.Months)}", ("class", "at"), ("x", "0"), ("y", Em(words.Y + 1)));
    }

    private void DrawTalks(SvgMarkup svg)
    {
        foreach (var (talk, month) in Portfolio.Timeline.Talks)
        {
            svg.Open("circle", ("class", "talk"), ("cx", X(_layout.AxisX)), ("cy", Em(_layout.YOf(month))), ("r", "0.25em"));
            svg.Words("title", $"{Portfolio.Words.Pages.Talk}: {talk.Title}, {Portfolio.Words.Short(talk.Date!.Value)}", ("lang", talk.Language));
            svg.Close();
        }
    }

    /// <summary>A hairline leads from a bar to words that do not stand right beside it.</summary>
    private void DrawLeader(SvgMarkup svg, TimelineWords words)
    {
        var (top, height) = _layout.BarOf(words.Span, words.Lane, words.IsOngoing);
        var middle = words.Y + 0.68;
        svg.Leaf("line", ("class", "leader"), ("x1", X(_layout.XOf(words.Lane) + _layout.BarWidth)), ("x2", X(-0.25)),
            ("y1", Em(Math.Clamp(middle, top + 0.1, top + height - 0.1))), ("y2", Em(middle)));
    }

    private bool IsBeside(TimelineWords words) => words.Lane == 0 && words.Y <= _layout.BarOf(words.Span, words.Lane, words.IsOngoing).Top + 0.5;

    private string NameOf(Role role) =>
        string.Join(", ", new[] { role.Title ?? role.DisplayTitle, role.Title is null ? null : role.Organization, role.Dates is { } dates ? Portfolio.Words.Short(dates) : null }.OfType<string>());

    private string X(double x) => Em(_isMirrored ? -x : x);

    private static string Em(double length) => string.Create(CultureInfo.InvariantCulture, $"{length:0.##}em");
}
