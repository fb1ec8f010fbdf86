using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Pages;

/// <summary>A link annotation. ISO 32000-1, 12.5.6.5.</summary>
internal sealed record PdfLink(PdfReference Reference, PdfRectangle Area, string Address, string Description)
{
    private const int Print = 4;

    /// <summary>The key of the annotation in the parent tree, given when the document is written.</summary>
    public int StructureNumber { get; set; }

    public PdfDictionary ToDictionary() => new()
    {
        ["Type"] = new PdfName("Annot"),
        ["Subtype"] = new PdfName("Link"),
        ["Rect"] = new PdfArray(Area.Left, Area.Bottom, Area.Right, Area.Top),
        ["Border"] = new PdfArray(0, 0, 0),
        // ISO 19005-3, 6.3.2: an annotation that is seen must be printed.
        ["F"] = Print,
        ["Contents"] = PdfString.Text(Description),
        ["A"] = new PdfDictionary { ["S"] = new PdfName("URI"), ["URI"] = PdfString.Text(Address) },
        ["StructParent"] = StructureNumber,
    };
}
