namespace Portfolio.Pdf;

/// <summary>In points, from the lower left corner of the page.</summary>
public readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top);
