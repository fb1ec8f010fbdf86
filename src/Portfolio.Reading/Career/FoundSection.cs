using Portfolio.Model.Career;
using Portfolio.Reading.Career.Entries;
using Portfolio.Reading.Career.Sections;

namespace Portfolio.Reading.Career;

/// <summary>A section with its entries found and not yet read.</summary>
internal sealed record FoundSection(SectionDraft Draft, SectionKind Kind, List<PartDraft> Parts);
