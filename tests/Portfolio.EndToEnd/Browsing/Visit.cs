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

    /// <summary>What moved after it was shown, as the browser counts it for Cumulative Layout Shift: how much, when, from where and to where.</summary>
    public required ImmutableArray<string> LayoutShifts { get; init; }

    /// <summary>The bytes of the bodies of all answers, as they came over the wire.</summary>
    public required int Transferred { get; init; }

    /// <summary>The files of fonts that the page's head asks for.</summary>
    public required ImmutableArray<string> FontsPreloaded { get; init; }

    /// <summary>The files of fonts that were asked for, for whatever reason.</summary>
    public required ImmutableArray<string> FontsRequested { get; init; }

    /// <summary>How many of the site's fonts some words of the page are set in.</summary>
    public required int FontsShown { get; init; }

    /// <summary>What axe objects to, one line for each element.</summary>
    public required ImmutableArray<string> Barriers { get; init; }
}
