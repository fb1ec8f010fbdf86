using System.Collections.Immutable;
using Portfolio.Downloads.Flow;
using Portfolio.Pdf;

namespace Portfolio.Downloads.Pdf;

/// <summary>What is to be made into one PDF.</summary>
public sealed record PdfRequest
{
    /// <summary>One after the other, each from a new page on: a letter with its CV. One at least; the first says what the document is.</summary>
    public required ImmutableArray<DocumentFlow> Flows { get; init; }

    /// <summary>Null: the title of the first flow.</summary>
    public string? Title { get; init; }

    /// <summary>How many pages a CV may have. Null: as many as it takes.</summary>
    public int? MostPages { get; init; }

    /// <summary>Of the content; null where it has none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What the document was made from, and the same in other forms.</summary>
    public ImmutableArray<PdfAttachment> Attachments { get; init; } = [];

    public DocumentColors Colors { get; init; } = new();

    public PdfWriterOptions Options { get; init; } = new();
}
