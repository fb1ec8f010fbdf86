using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Fonts;

/// <summary>A font of a document.</summary>
public sealed class PdfFont
{
    internal PdfFont(string name, PdfFontProgram program, PdfReference reference)
    {
        (Name, Program, Reference) = (name, program, reference);
    }

    public PdfFontProgram Program { get; }

    /// <summary>What content streams call it by.</summary>
    internal string Name { get; }

    internal PdfReference Reference { get; }
}
