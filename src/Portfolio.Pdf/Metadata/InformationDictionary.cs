using System.Globalization;
using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Metadata;

/// <summary>What older programs read instead of XMP. ISO 32000-1, 14.3.3. Both say the same: ISO 19005-3, 6.6.2.</summary>
internal static class InformationDictionary
{
    public static PdfDictionary Write(PdfInformation information)
    {
        var date = information.Date is null ? null : Date(information.Date.Value);
        return new()
        {
            ["Title"] = PdfString.Text(information.Title),
            ["Author"] = PdfString.Text(information.Author),
            ["Subject"] = information.Subject is null ? null : PdfString.Text(information.Subject),
            ["Producer"] = PdfString.Text(information.Producer),
            ["CreationDate"] = date,
            ["ModDate"] = date,
        };
    }

    /// <summary>ISO 32000-1, 7.9.4.</summary>
    public static PdfString Date(DateOnly date) =>
        PdfString.Text(date.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture));
}
