using System.Collections.Immutable;

namespace Portfolio.EndToEnd.Browsing;

/// <summary>What a reader met on one page.</summary>
public sealed record Visit(string Address)
{
    public required int Status { get; init; }

    /// <summary>What the page wrote to the console, errors of loading included.</summary>
    public required ImmutableArray<string> Console { get; init; }

    /// <summary>What the Content-Security-Policy kept from happening.</summary>
    public required ImmutableArray<string> PolicyViolations { get; init; }

    /// <summary>Addresses outside the site that the page asked for.</summary>
    public required ImmutableArray<string> ForeignRequests { get; init; }

    /// <summary>How far the page reaches beyond the right edge of the window, in CSS pixels.</summary>
    public required int Overflow { get; init; }

    /// <summary>What axe objects to, one line for each element.</summary>
    public required ImmutableArray<string> Barriers { get; init; }
}
