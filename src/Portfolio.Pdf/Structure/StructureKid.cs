using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Structure;

/// <summary>What an element of the structure tree holds. ISO 32000-1, 14.7.4.</summary>
internal abstract record StructureKid;

internal sealed record ElementKid(StructureElement Element) : StructureKid;

/// <summary>A stretch of a page's marks.</summary>
internal sealed record ContentKid(PdfPage Page, int Number) : StructureKid;

/// <summary>An annotation.</summary>
internal sealed record ObjectKid(PdfPage Page, PdfReference Annotation) : StructureKid;
