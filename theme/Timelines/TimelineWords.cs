using Portfolio.Model.Timelines;

namespace Portfolio.Theme.Timelines;

/// <summary>A line of words in the picture of a career.</summary>
/// <param name="Bar">What it names; null for a break.</param>
/// <param name="Span">The newest stretch of it.</param>
/// <param name="Y">The top of the line.</param>
internal sealed record TimelineWords(TimelineBar? Bar, MonthSpan Span, double Y)
{
    public int Lane { get; init; }

    public bool IsOngoing => Bar?.Role.Dates is { IsOngoing: true };
}
