using System.Collections.Immutable;

namespace Portfolio.Model.Career;

/// <summary>Skills that stand together.</summary>
/// <param name="Name">The label of the group, as written (<c>Databases</c>); null for a list without one.</param>
/// <param name="Skills">In the order of the file.</param>
public sealed record SkillGroup(string? Name, ImmutableArray<Skill> Skills);

/// <summary>Something that the person says to know.</summary>
/// <param name="Name">The skill by its own name (<c>PostgreSQL</c>), also where the file names it in a sentence.</param>
/// <param name="Level">How well, as written (<c>expert</c>), or null.</param>
/// <param name="Phrase">The item that it was found in, where that says more than the name; else null.</param>
public sealed record Skill(string Name, string? Level = null, string? Phrase = null);
