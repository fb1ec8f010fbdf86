using Portfolio.Model.Timelines;

namespace Portfolio.Theme.Timelines;

/// <summary>
/// Where everything in the picture of a career stands. All lengths are in sizes of the text, so that the picture grows with it;
/// across they count from the edge where the words begin, to the words' side positive.
/// </summary>
internal sealed class TimelineLayout
{
    /// <summary>From one line of words to the next: what a finger needs (WCAG 2.2, 2.5.8) at the smallest size of text.</summary>
    public const double Line = 1.6;

    /// <summary>What goes on reaches above the newest date by this much.</summary>
    public const double Onward = 0.7;

    private const double FavouredHeight = 30;
    private const double LeastYear = 1.1;
    private const double MostYear = 3.2;
    private const double WidestLane = 0.95;
    private const double RoomForLanes = 3.6;
    private const double BetweenBarsAndWords = 0.75;
    /// <summary>What tells a bar from the next at either end.</summary>
    private const double Seam = 0.06;

    private static readonly ImmutableArray<int> YearSteps = [1, 2, 5, 10, 20];

    private readonly CareerTimeline _timeline;
    private readonly double _lane;
    private readonly double _month;

    public TimelineLayout(CareerTimeline timeline)
    {
        _timeline = timeline;
        _month = Math.Clamp(FavouredHeight * 12 / timeline.Axis.Length, LeastYear, MostYear) / 12;
        _lane = Math.Min(WidestLane, RoomForLanes / timeline.Lanes);
        AxisX = -(BetweenBarsAndWords + (timeline.Lanes * _lane) + 0.1);
        Words = PlaceWords();
        AxisEnd = Onward + (timeline.Axis.Length * _month);
        Height = Math.Max(AxisEnd + 0.4, (Words.IsEmpty ? 0 : Words[^1].Y) + Line);
    }

    public double Height { get; }

    /// <summary>Where the line of the years stands; negative.</summary>
    public double AxisX { get; }

    public double AxisEnd { get; }

    /// <summary>What is said beside the bars, from the top down.</summary>
    public ImmutableArray<TimelineWords> Words { get; }

    /// <summary>The years that are named, with the place where each begins, so many that none touches the next.</summary>
    public IEnumerable<(int Year, double Y)> Years()
    {
        var step = YearSteps.First(years => years * 12 * _month >= 1.7 || years == YearSteps[^1]);
        var free = 0.0;
        foreach (var year in _timeline.Axis.Years.Where(year => year % step == 0))
        {
            var y = YOf(year * 12);
            if (y < free) continue;
            free = y + 1.5;
            yield return (year, y);
        }
    }

    /// <summary>The beginning of a month.</summary>
    public double YOf(int month) => Onward + (_timeline.Axis.Above(month) * _month);

    public double BarWidth => _lane * 0.6;

    /// <summary>The left edge of a lane's bars; negative.</summary>
    public double XOf(int lane) => -(BetweenBarsAndWords + (lane * _lane) + BarWidth);

    /// <summary>A month in which one role was left for another is drawn for the newer.</summary>
    public (double Top, double Height) BarOf(MonthSpan span, int lane, bool isOngoing)
    {
        var isShared = _timeline.Bars.Any(bar => bar.Lane == lane && bar.Spans.Any(newer => newer.First == span.Last && newer != span));
        var top = isOngoing ? 0 : YOf(isShared ? span.Last : span.Last + 1) + Seam;
        return (top, Math.Max(YOf(span.First) - Seam - top, 0.3));
    }

    /// <summary>Each line at the newest end of what it names, or below the line before it.</summary>
    private ImmutableArray<TimelineWords> PlaceWords()
    {
        var wanted = _timeline.Bars.Select(bar => new TimelineWords(bar, bar.Spans[0], 0) { Lane = bar.Lane })
            .Concat(_timeline.Breaks.Select(span => new TimelineWords(null, span, 0)))
            .OrderBy(words => BarOf(words.Span, words.Lane, words.IsOngoing).Top);
        var placed = ImmutableArray.CreateBuilder<TimelineWords>();
        var free = 0.0;
        foreach (var words in wanted)
        {
            var y = Math.Max(free, BarOf(words.Span, words.Lane, words.IsOngoing).Top);
            placed.Add(words with { Y = y });
            free = y + Line;
        }
        return placed.ToImmutable();
    }
}
