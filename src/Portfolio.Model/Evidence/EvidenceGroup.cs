using System.Collections.Immutable;

namespace Portfolio.Model.Evidence;

/// <summary>The evidence for one group of skills.</summary>
/// <param name="Name">The group's label as written, or null.</param>
/// <param name="Skills">Strongest first: by months, then by how much shows it, then in the order of the CV.</param>
public sealed record EvidenceGroup(string? Name, ImmutableArray<SkillEvidence> Skills);
