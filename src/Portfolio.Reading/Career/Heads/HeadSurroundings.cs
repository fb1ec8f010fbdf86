using Portfolio.Model.Career;

namespace Portfolio.Reading.Career.Heads;

/// <summary>What is known of the other heads when one is written.</summary>
/// <param name="Kind">What the section is about.</param>
/// <param name="Patterns">How lines like it are read.</param>
/// <param name="Employers">The organizations of all heads.</param>
internal sealed record HeadSurroundings(SectionKind Kind, HeadPatterns Patterns, HashSet<string> Employers);
