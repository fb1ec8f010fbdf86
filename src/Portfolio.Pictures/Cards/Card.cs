using System.Collections.Immutable;

namespace Portfolio.Pictures.Cards;

/// <summary>What the picture of a page says: whoever shares the page shows it.</summary>
public sealed record Card
{
    /// <summary>Whose page it is, and what kind of page, as the page's own head says it; null where <see cref="Title"/> is the name itself.</summary>
    public string? Name { get; init; }

    /// <summary>What kind of page it is; shown behind <see cref="Name"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>When it was, in lines: a date, or the two ends of a range.</summary>
    public ImmutableArray<string> When { get; init; } = [];

    public required string Title { get; init; }

    /// <summary>What stands under the title: the employer and its place, the event, what somebody is.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Below, three at most.</summary>
    public ImmutableArray<CardRow> Rows { get; init; } = [];

    /// <summary>All that can be read on the picture, for those who do not see it.</summary>
    public string Text => string.Join(". ", Parts.Where(part => !string.IsNullOrEmpty(part)));

    private IEnumerable<string?> Parts => [Title, Subtitle, string.Join(' ', When), .. Rows.Select(row => row.Text), Name];
}

/// <param name="When">When it was; empty for what has no time.</param>
/// <param name="What">What it was.</param>
/// <param name="Where">Where it was, or null.</param>
public sealed record CardRow(string When, string What, string? Where)
{
    public string Text => string.Join(", ", new[] { What, Where, When }.Where(part => !string.IsNullOrEmpty(part)));
}
