namespace Portfolio.Model.Words;

/// <summary>What the files to download are called on the pages.</summary>
public sealed record FileWords
{
    public required string Pdf { get; init; }

    public required string Docx { get; init; }

    public required string Text { get; init; }

    public required string Markdown { get; init; }

    public required string JsonResume { get; init; }

    public required string VCard { get; init; }

    public required string LetterPdf { get; init; }

    /// <summary>Letter and CV in one file.</summary>
    public required string LetterPacket { get; init; }

    public required string LetterDocx { get; init; }
}
