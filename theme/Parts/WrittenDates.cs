using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components.Rendering;

namespace Portfolio.Theme.Parts;

/// <summary>Dates in the owner's own words, with <c>time</c> elements around what says the start and the end.</summary>
internal static partial class WrittenDates
{
    public static void Write(RenderTreeBuilder builder, TextMarkup markup, ImmutableArray<Inline> content, DateRange dates)
    {
        if (OnlyRun(content) is { } run && dates is { Start: { } start, End: { } end } && start != end && Between().Match(run.Text) is { Success: true } between)
        {
            Time(builder, "dt-start", start, () => builder.AddContent(0, run.Text[..between.Index]));
            builder.AddContent(1, between.Value);
            Time(builder, "dt-end", end, () => builder.AddContent(0, run.Text[(between.Index + between.Length)..]));
        }
        else if (OnlyRun(content) is { } ongoing && dates is { Start: { } since, IsOngoing: true } && Between().Match(ongoing.Text) is { Success: true } open)
        {
            Time(builder, "dt-start", since, () => builder.AddContent(0, ongoing.Text[..open.Index]));
            builder.AddContent(1, ongoing.Text[open.Index..]);
        }
        else if (dates.Start is { } first)
        {
            Time(builder, "dt-start", first, () => markup.Inlines(content));
        }
        else if (dates.End is { } last)
        {
            Time(builder, "dt-end", last, () => markup.Inlines(content));
        }
        else
        {
            markup.Inlines(content);
        }
    }

    private static void Time(RenderTreeBuilder builder, string microformat, PartialDate date, Action content)
    {
        builder.OpenElement(0, "time");
        builder.AddAttribute(1, "class", microformat);
        builder.AddAttribute(2, "datetime", date.ToString());
        content();
        builder.CloseElement();
    }

    /// <summary>The one run of words, whatever marks stand around it: the stylesheet sets dates its own way.</summary>
    private static TextRun? OnlyRun(ImmutableArray<Inline> content) => content switch
    {
        [TextRun run] => run,
        [Emphasis or Strong or Underline or Small] => OnlyRun(((InlineContainer)content[0]).Content),
        _ => null,
    };

    /// <summary>A dash with space around it, or a long dash, or a tilde: what stands between two dates and not within one.</summary>
    [GeneratedRegex(@"\s+[-‐‑–—~]+\s+|\s*[–—~]\s*", RegexOptions.None, matchTimeoutMilliseconds: MatchLimit.Milliseconds)]
    private static partial Regex Between();
}
