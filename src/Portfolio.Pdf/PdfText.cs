using System.Collections.Immutable;

namespace Portfolio.Pdf;

/// <summary>All text that a machine finds in a document.</summary>
public sealed record PdfText
{
    /// <summary>What is read, page by page, a line for each paragraph or part of one.</summary>
    public required ImmutableArray<string> Pages { get; init; }

    /// <summary>What is not read out, such as page numbers, page by page.</summary>
    public required ImmutableArray<string> Artifacts { get; init; }

    /// <summary>Where the links lead, and what is said of them.</summary>
    public required ImmutableArray<string> Links { get; init; }

    /// <summary>Titles of bookmarks, alternate texts and what else the document's structure says.</summary>
    public required ImmutableArray<string> Labels { get; init; }

    /// <summary>The XMP packet.</summary>
    public required string Metadata { get; init; }

    public required ImmutableArray<(string Name, ImmutableArray<byte> Content)> Attachments { get; init; }

    /// <summary>The pages' text in one piece.</summary>
    public string Content => string.Join('\n', Pages);
}
