using Portfolio.Reading.Career.Heads;

namespace Portfolio.Reading.Career;

/// <param name="Heads">All heads of the section's kind, for the pattern.</param>
/// <param name="Corrections">What the front matter puts right.</param>
internal sealed record RoleReading(HeadSet Heads, RoleCorrections Corrections);
