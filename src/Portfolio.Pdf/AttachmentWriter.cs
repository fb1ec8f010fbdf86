using Portfolio.Pdf.Metadata;
using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf;

/// <summary>Puts files into the document and ties them to it. ISO 32000-1, 7.11; ISO 19005-3, 6.8 and annex E.</summary>
internal sealed class AttachmentWriter(PdfFileWriter file, DateOnly? date)
{
    public void Write(IReadOnlyList<PdfAttachment> attachments, PdfDictionary catalog)
    {
        // A name tree must be in order: ISO 32000-1, 7.9.6.
        var specifications = attachments.OrderBy(attachment => attachment.Name, StringComparer.Ordinal)
            .Select(attachment => (attachment.Name, Reference: file.Add(Specification(attachment)))).ToList();
        catalog["Names"] = new PdfDictionary
        {
            ["EmbeddedFiles"] = new PdfDictionary
            {
                ["Names"] = new PdfArray(specifications.SelectMany(entry => new PdfObject[] { PdfString.Text(entry.Name), entry.Reference })),
            },
        };
        catalog["AF"] = new PdfArray(specifications.Select(entry => entry.Reference));
    }

    private PdfDictionary Specification(PdfAttachment attachment)
    {
        var data = attachment.Content.AsMemory();
        var stream = file.Add(new PdfStream(
            new()
            {
                ["Type"] = new PdfName("EmbeddedFile"),
                ["Subtype"] = new PdfName(attachment.MediaType),
                ["Params"] = new PdfDictionary
                {
                    ["Size"] = data.Length,
                    ["ModDate"] = date is null ? null : InformationDictionary.Date(date.Value),
                },
            },
            data));
        return new()
        {
            ["Type"] = new PdfName("Filespec"),
            ["F"] = PdfString.Text(attachment.Name),
            ["UF"] = PdfString.Text(attachment.Name),
            ["Desc"] = PdfString.Text(attachment.Description),
            ["AFRelationship"] = new PdfName(attachment.Relationship.ToString()),
            ["EF"] = new PdfDictionary { ["F"] = stream, ["UF"] = stream },
        };
    }
}
