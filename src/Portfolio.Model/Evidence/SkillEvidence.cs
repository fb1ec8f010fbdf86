using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;

namespace Portfolio.Model.Evidence;

/// <summary>Where a skill shows: the roles, talks and public letters whose text names it.</summary>
public sealed record SkillEvidence
{
    public required Skill Skill { get; init; }

    /// <summary>The skill's place on the page of skills: a fragment, unique there.</summary>
    public required string Anchor { get; init; }

    /// <summary>In the order of the CV.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];

    public ImmutableArray<Talk> Talks { get; init; } = [];

    public ImmutableArray<Letter> Letters { get; init; } = [];

    /// <summary>How long, each month counted once where roles overlap; 0 where no dated role shows the skill.</summary>
    public int Months { get; init; }

    /// <summary>When it first shows; null where nothing dated does.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>A role that goes on shows it.</summary>
    public bool IsOngoing { get; init; }

    public bool IsEmpty => Roles.IsEmpty && Talks.IsEmpty && Letters.IsEmpty;
}
