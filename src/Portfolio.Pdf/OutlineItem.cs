namespace Portfolio.Pdf;

/// <summary>A bookmark. ISO 32000-1, 12.3.3.</summary>
/// <param name="Title">What the reader sees.</param>
/// <param name="Page">Where it leads.</param>
/// <param name="Top">What is shown at the top of the window, in points from the lower edge of the page.</param>
public sealed record OutlineItem(string Title, PdfPage Page, double Top)
{
    public IList<OutlineItem> Children { get; } = [];
}
