using Portfolio.Downloads.Typesetting;

namespace Portfolio.Downloads.Pdf;

/// <summary>Where text is set.</summary>
/// <param name="Indent">From the left edge of the column, in points.</param>
/// <param name="Space">Before the first block, in points.</param>
/// <param name="Parent">What the text is a part of: a list's item, a quotation; null for the document.</param>
/// <param name="Heading">The level of the heading that it stands under.</param>
/// <param name="IsOpening">At the head of the document, where the contacts are.</param>
/// <param name="Depth">How many lists it stands in.</param>
internal sealed record TextPlace(double Indent, double Space, Mark? Parent = null, int Heading = 1, bool IsOpening = false, int Depth = 0);
