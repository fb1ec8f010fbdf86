using System.Collections.Immutable;

namespace Portfolio.Pdf;

/// <summary>A file inside the document. ISO 32000-1, 7.11.4; ISO 19005-3, 6.8.</summary>
/// <param name="Name">The file's name, as it is saved.</param>
/// <param name="MediaType">Its kind: <c>text/markdown</c>.</param>
/// <param name="Description">What it is, for people.</param>
/// <param name="Relationship">What it is to the document.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PdfAttachment(string Name, string MediaType, string Description, PdfAttachmentRelationship Relationship, ImmutableArray<byte> Content);

/// <summary>ISO 19005-3, annex E.</summary>
public enum PdfAttachmentRelationship
{
    /// <summary>What the document was made from.</summary>
    Source,

    /// <summary>The same content in another form.</summary>
    Alternative,

    /// <summary>Data behind the document.</summary>
    Data,

    /// <summary>Something more.</summary>
    Supplement,
}
