using Portfolio.Pdf.Fonts;

namespace Portfolio.Pdf.Pages;

/// <param name="Font">A font of the document.</param>
/// <param name="Size">In points.</param>
/// <param name="Color">What it is filled with.</param>
/// <param name="Rise">How far above the baseline it stands, in points: ISO 32000-1, 9.3.7.</param>
public sealed record PdfTextStyle(PdfFont Font, double Size, RgbColor Color, double Rise = 0);
