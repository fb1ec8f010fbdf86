using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;

namespace Portfolio.Model.Timelines;

/// <summary>A career in time, ready to be drawn to scale: what was held when, what side by side, and where talks were given.</summary>
public sealed record CareerTimeline
{
    /// <summary>Shorter stretches between two roles are the ordinary way from one to the next.</summary>
    private const int ShortestBreak = 3;

    /// <summary>Newest first. Roles without dates are not among them.</summary>
    public ImmutableArray<TimelineBar> Bars { get; private init; } = [];

    /// <summary>Newest first; empty unless the owner shows them.</summary>
    public ImmutableArray<MonthSpan> Breaks { get; private init; } = [];

    /// <summary>Newest first: the public talks that stand in the time that is shown, with the month they were given in.</summary>
    public ImmutableArray<(Talk Talk, int Month)> Talks { get; private init; } = [];

    public TimeAxis Axis { get; private init; } = new([]);

    /// <summary>How many bars stand side by side where most of them do.</summary>
    public int Lanes => Bars.IsEmpty ? 0 : Bars.Max(bar => bar.Lane) + 1;

    /// <param name="portfolio">Withheld things already gone.</param>
    /// <param name="asOf">Up to when what goes on is drawn.</param>
    /// <param name="showsBreaks">Draws the time between roles. Otherwise it is folded away, and the roles follow one another.</param>
    public static CareerTimeline Of(PortfolioContent portfolio, PartialDate? asOf, bool showsBreaks)
    {
        var bars = InLanes(portfolio.Cv.Roles.Select(role => (Role: role, Spans: SpansOf(role, asOf))).Where(role => !role.Spans.IsEmpty));
        if (bars.IsEmpty) return new CareerTimeline();

        var worked = MonthSpan.Joined(bars.SelectMany(bar => bar.Spans));
        var axis = new TimeAxis(showsBreaks ? [new(worked[0].First, worked[^1].Last)] : worked);
        return new CareerTimeline
        {
            Bars = bars,
            Breaks = showsBreaks ? BreaksIn(worked, portfolio.Cv.Studies, asOf) : [],
            Talks = [.. portfolio.Talks.Where(talk => talk.Publication.IsPublic && talk.Date is { } date && axis.Shows(date.FirstMonth))
                .Select(talk => (talk, talk.Date!.Value.FirstMonth))],
            Axis = axis,
        };
    }

    private static ImmutableArray<MonthSpan> SpansOf(Role role, PartialDate? asOf) =>
        [.. (role.Periods.IsEmpty && role.Dates is { } dates ? [dates] : role.Periods)
            .Select(range => range.Span(asOf)).OfType<MonthSpan>().OrderByDescending(span => span.Last)];

    /// <summary>Each bar in the first lane that is free.</summary>
    private static ImmutableArray<TimelineBar> InLanes(IEnumerable<(Role Role, ImmutableArray<MonthSpan> Spans)> roles)
    {
        var bars = ImmutableArray.CreateBuilder<TimelineBar>();
        foreach (var (role, spans) in roles.OrderByDescending(role => role.Spans[0].Last).ThenByDescending(role => role.Spans[^1].First))
        {
            var lane = 0;
            while (bars.Any(bar => bar.Lane == lane && bar.Spans.Any(taken => spans.Any(span => IsBeside(span, role, taken))))) lane++;
            bars.Add(new TimelineBar(role, spans, lane));
        }
        return bars.ToImmutable();
    }

    /// <summary>Two roles that share the month in which the older ended follow each other: the one was left for the other.</summary>
    private static bool IsBeside(MonthSpan older, Role role, MonthSpan newer) =>
        older.Shared(newer) > (role.Dates is not { IsOngoing: true } && older.Last == newer.First && older != newer ? 1 : 0);

    private static ImmutableArray<MonthSpan> BreaksIn(IReadOnlyList<MonthSpan> worked, IEnumerable<Study> studies, PartialDate? asOf)
    {
        var filled = MonthSpan.Joined(worked.Concat(studies.Select(study => study.Dates?.Span(asOf)).OfType<MonthSpan>()))
            .Where(span => span.Last >= worked[0].First).ToList();
        return [.. filled.Zip(filled.Skip(1), (earlier, later) => new MonthSpan(earlier.Last + 1, later.First - 1))
            .Where(between => between.Months >= ShortestBreak && between.Last < worked[^1].First).Reverse()];
    }
}
