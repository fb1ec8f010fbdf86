using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Typesetting;

namespace Portfolio.Downloads.Pdf;

/// <summary>Sets a document on as many pages as it may have, by less space and smaller text within readable limits.</summary>
internal static class PageFitting
{
    private const int Steps = 10;
    private const int NamedSections = 3;

    /// <param name="flow">The document.</param>
    /// <param name="mostPages">Null: as many as it takes.</param>
    /// <param name="fonts">Of all documents.</param>
    public static SetDocument Set(DocumentFlow flow, int? mostPages, DocumentFonts fonts)
    {
        var usual = SetDocument.Of(flow, new() { Paper = flow.Paper }, fonts);
        if (mostPages is not { } most || usual.Pages.Count <= most) return usual;
        var tight = usual;
        for (var step = 1; step <= Steps; step++)
        {
            tight = SetDocument.Of(flow, usual.Type.Tightened(step / (double)Steps), fonts);
            if (tight.Pages.Count <= most) return tight;
        }
        // What does not fit is at least good to read.
        var lines = tight.Pages.Skip(most).Sum(page => page.Count);
        return usual with { Overflow = new(most, usual.Pages.Count, lines, [.. usual.Sections().Take(NamedSections)]) };
    }
}
