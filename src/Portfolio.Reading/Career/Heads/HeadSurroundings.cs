using Portfolio.Model.Career;

namespace Portfolio.Reading.Career.Heads;

/// <summary>What is known of the other heads when one is written.</summary>
/// <param name="Kind">What the section is about.</param>
/// <param name="Patterns">How lines like it are read.</param>
/// <param name="Employers">The organizations of all heads; read when they are asked for, which few heads need.</param>
internal sealed record HeadSurroundings(SectionKind Kind, HeadPatterns Patterns, Func<HashSet<string>> Employers);
