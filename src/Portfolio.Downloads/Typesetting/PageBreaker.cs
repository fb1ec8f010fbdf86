namespace Portfolio.Downloads.Typesetting;

/// <summary>
/// Distributes blocks over pages. All ways to do so are weighed against each other: fewest pages first, then no
/// head without its text, no single line of a paragraph, no role cut in two where moving it whole leaves little room empty.
/// </summary>
public sealed class PageBreaker
{
    private const double PageCost = 100;
    private const double ForbiddenCost = 10_000;

    /// <summary>A role is cut rather than leave more than this part of a page empty.</summary>
    private const double EmptyPart = 0.18;

    /// <summary>A single line, or the last item of a list, is left by itself at the head of a page rather than this part of a page empty before it.</summary>
    private const double EmptyPartForOne = 0.24;

    /// <summary>The same for a line that announces what follows it, left at the foot.</summary>
    private const double EmptyPartForAnnouncement = 0.12;

    private readonly double _height;
    private readonly List<Slot> _slots = [];

    private PageBreaker(IReadOnlyList<SetBlock> blocks, double height)
    {
        _height = height;
        for (var block = 0; block < blocks.Count; block++)
        {
            for (var line = 0; line < blocks[block].Lines.Length; line++) _slots.Add(new(blocks[block], block, line));
        }
    }

    /// <param name="blocks">In order, each with a line at least.</param>
    /// <param name="height">Of the column, in points.</param>
    /// <returns>The lines of each page.</returns>
    public static IReadOnlyList<IReadOnlyList<PlacedLine>> Break(IReadOnlyList<SetBlock> blocks, double height) =>
        new PageBreaker(blocks, height).Break();

    private List<IReadOnlyList<PlacedLine>> Break()
    {
        var costs = new double[_slots.Count + 1];
        var previous = new int[_slots.Count + 1];
        for (var to = 1; to <= _slots.Count; to++)
        {
            costs[to] = double.PositiveInfinity;
            var (breach, used) = (BreachAt(to), 0.0);
            for (var from = to - 1; from >= 0; from--)
            {
                // The space before the first line of a page is dropped; every other one counts.
                var height = used + _slots[from].Height;
                if (height > _height && from < to - 1) break;
                var cost = costs[from] + PageCost + (to == _slots.Count ? 0 : breach.Cost((_height - height) / _height));
                if (cost < costs[to]) (costs[to], previous[to]) = (cost, from);
                used = height + _slots[from].SpaceBefore;
            }
        }
        var pages = new List<IReadOnlyList<PlacedLine>>();
        for (var end = _slots.Count; end > 0; end = previous[end]) pages.Insert(0, Place(previous[end], end));
        return pages;
    }

    /// <summary>What a page that ends here cuts, whatever stands on it; nothing at the end of the document.</summary>
    private Breach BreachAt(int place)
    {
        if (place == _slots.Count) return default;
        var (before, after) = (_slots[place - 1], _slots[place]);
        return new(
            before.Block.Group is not null && before.Block.Group == after.Block.Group,
            LeavesOne(place),
            before.IsLast && before.Block.AnnouncesNext,
            IsForbidden(before, after, place));
    }

    /// <summary>Whether what stands at the head of the page is the last of its kind: a single line before something new, or the last item of a list.</summary>
    private bool LeavesOne(int place)
    {
        var after = _slots[place];
        if (after.Line > 0 || after.Block.KeepsWithNext) return false;
        var next = place + after.Block.Lines.Length < _slots.Count ? _slots[place + after.Block.Lines.Length].Block : null;
        return after.Block.Label is null
            ? after.Block.Lines.Length == 1 && next is null or { KeepsWithNext: true }
            : next?.Label is null && _slots[place - 1].Block.Label is not null;
    }

    private bool IsForbidden(Slot before, Slot after, int place)
    {
        if (before.Block.KeepsWithNext) return true;
        // No single line of a paragraph at the foot or the head of a page.
        if (before.Number == after.Number && (after.Line < 2 || after.Block.Lines.Length - after.Line < 2)) return true;
        // A head keeps with two lines, whatever they belong to.
        return place >= 2 && _slots[place - 2].Block.KeepsWithNext;
    }

    private List<PlacedLine> Place(int start, int end)
    {
        var placed = new List<PlacedLine>();
        var y = 0.0;
        for (var i = start; i < end; i++)
        {
            var slot = _slots[i];
            if (i > start) y += slot.SpaceBefore;
            y += slot.Block.Leading;
            placed.Add(new(slot.Block, slot.Line, y));
            y += slot.Height - slot.Block.Leading;
        }
        return placed;
    }

    private sealed record Slot(SetBlock Block, int Number, int Line)
    {
        public bool IsLast { get; } = Line == Block.Lines.Length - 1;

        public double SpaceBefore { get; } = Line == 0 ? Block.SpaceBefore : 0;

        public double Height { get; } = Block.Leading + (Line == Block.Lines.Length - 1 ? Block.Rule ?? 0 : 0);
    }

    private readonly record struct Breach(bool CutsGroup, bool LeavesOne, bool PartsAnnouncement, bool IsForbidden)
    {
        /// <param name="empty">The part of the page that stays empty.</param>
        public double Cost(double empty) =>
            (empty * empty)
            + (CutsGroup ? EmptyPart * EmptyPart : 0)
            + (LeavesOne ? EmptyPartForOne * EmptyPartForOne : 0)
            + (PartsAnnouncement ? EmptyPartForAnnouncement * EmptyPartForAnnouncement : 0)
            + (IsForbidden ? ForbiddenCost : 0);
    }
}

/// <summary>A line on a page.</summary>
/// <param name="Block">What it belongs to.</param>
/// <param name="Line">Its place in the block.</param>
/// <param name="Baseline">In points, from the head of the column downwards.</param>
public sealed record PlacedLine(SetBlock Block, int Line, double Baseline)
{
    /// <summary>What stands on it, from left to right: the mark of a list's item, and the line.</summary>
    public IEnumerable<TextLine> Parts => Line == 0 && Block.Label is { } label ? [label, Block.Lines[Line]] : [Block.Lines[Line]];
}
