using System.Collections.Immutable;
using Portfolio.Model.Dates;
using Portfolio.Model.Text;

namespace Portfolio.Model.Career;

/// <summary>A position that somebody held: a page of its own on the site.</summary>
public sealed record Role : Entry
{
    public string? Title { get; init; }

    public string? Organization { get; init; }

    /// <summary>The organization's own site, where the head links to it.</summary>
    public string? OrganizationUrl { get; init; }

    public string? Location { get; init; }

    /// <summary>The stretches of time that the head names where there are several; else the one of <see cref="Entry.Dates"/>.</summary>
    public ImmutableArray<DateRange> Periods { get; init; } = [];

    /// <summary>The name of its page in the address, where the owner chose one.</summary>
    public string? Slug { get; init; }

    /// <summary>Former addresses of its page, which redirect to it.</summary>
    public ImmutableArray<string> RedirectFrom { get; init; } = [];

    /// <summary>How many list items tell what was done.</summary>
    public int Highlights => TextTree.CountItems(Body);

    /// <summary>What to call the role where its title or its organization is not known. Never empty for a role that was read.</summary>
    public string DisplayTitle => Title ?? Organization ?? Dates?.ToString() ?? "";
}
