namespace Portfolio.Pdf;

/// <summary>How a document is written.</summary>
public sealed record PdfWriterOptions
{
    /// <summary>Uncompressed, indented and with a cross-reference table, to be read and compared by people. The file is several times larger.</summary>
    public bool IsPretty { get; init; }
}
