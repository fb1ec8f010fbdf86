namespace Portfolio.Pdf;

/// <summary>What a document says about itself.</summary>
public sealed record PdfInformation
{
    /// <summary>Shown in the title bar instead of the file's name.</summary>
    public required string Title { get; init; }

    public required string Author { get; init; }

    /// <summary>The language of the text where nothing else is said, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>What the document is about, in a line; null where there is nothing to say beyond the title.</summary>
    public string? Subject { get; init; }

    /// <summary>The program that wrote it.</summary>
    public required string Producer { get; init; }

    /// <summary>When the content was made. Null: the file says nothing about it; the writer itself knows no clock.</summary>
    public DateOnly? Date { get; init; }
}
