using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>What was read in a head.</summary>
internal sealed record ReadHead
{
    public required EntryHead Head { get; init; }

    public string? Title { get; init; }

    public string? Organization { get; init; }

    public string? OrganizationUrl { get; init; }

    public string? Location { get; init; }

    /// <summary>Where the first link of the head leads, as an absolute address.</summary>
    public string? Url { get; init; }

    public ImmutableArray<DateRange> Periods { get; init; } = [];

    /// <summary>All dates in the head, those inside names (<c>EuroPython 2016</c>) among them.</summary>
    public ImmutableArray<DateFind> AllDates { get; init; } = [];

    /// <summary>What could not be a date, with its words.</summary>
    public ImmutableArray<(DateFault Fault, string Text, int Line)> Faults { get; init; } = [];

    /// <summary>A description that stands on the last line of the head: it belongs to the body.</summary>
    public ImmutableArray<Model.Text.Inline> Description { get; init; } = [];

    /// <summary>How each line was read, in words.</summary>
    public required string Reading { get; init; }
}
