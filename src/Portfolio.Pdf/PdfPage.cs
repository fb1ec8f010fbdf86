using Portfolio.Pdf.Objects;
using Portfolio.Pdf.Pages;
using Portfolio.Pdf.Structure;

namespace Portfolio.Pdf;

/// <summary>A page of a <see cref="PdfDocument"/>. Lengths are in points, from the lower left corner.</summary>
public sealed class PdfPage
{
    private readonly PdfFileWriter _file;
    private readonly List<PdfLink> _links = [];

    internal PdfPage(PdfFileWriter file, double width, double height, int structureNumber)
    {
        (_file, Width, Height, StructureNumber) = (file, width, height, structureNumber);
        Reference = file.Reserve();
        Content = new(this);
    }

    public double Width { get; }

    public double Height { get; }

    public PageContent Content { get; }

    internal PdfReference Reference { get; }

    /// <summary>The key of the page in the parent tree.</summary>
    internal int StructureNumber { get; }

    internal IReadOnlyList<PdfLink> Links => _links;

    /// <summary>Makes an area of the page lead to an address.</summary>
    /// <param name="area">Where to click.</param>
    /// <param name="address">An absolute address in ASCII.</param>
    /// <param name="description">What is said instead of the area: ISO 14289-1, 7.18.5.</param>
    /// <param name="element">The <c>Link</c> element whose marks lie in the area.</param>
    public void AddLink(PdfRectangle area, string address, string description, StructureElement element)
    {
        var link = new PdfLink(_file.Reserve(), area, address, description);
        _links.Add(link);
        element.Add(new ObjectKid(this, link.Reference));
    }
}
