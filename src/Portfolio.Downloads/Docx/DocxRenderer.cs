using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Portfolio.Downloads.Flow;
using Portfolio.Model.Settings;
using Portfolio.Model.Words;

namespace Portfolio.Downloads.Docx;

/// <summary>
/// A document for Word and its kin: styles, lists and links as those programs make them, so that an agency can edit it and a
/// machine can read it. No tables, no text boxes, one column.
/// </summary>
public static class DocxRenderer
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // Twentieths of a point: lines of 160 mm, about 90 characters, on either paper; 20 mm above and below.
    private const uint LineLength = 9072;
    private const int TopAndBottom = 1134;

    public static byte[] Render(DocumentFlow flow, Wording words)
    {
        var (links, lists) = (new DocxLinks(), new DocxLists());
        var body = new Body(new DocxBody(flow, new DocxRuns(links), lists).Render());
        body.Append(Page(flow.Paper));
        return DocxPackage.Write(
            new("word/document.xml", "officeDocument", "document", MediaType + ".main+xml", Xml(new Document(body))),
            new("docProps/core.xml", "core-properties", "properties", "application/vnd.openxmlformats-package.core-properties+xml", Properties(flow)),
            [.. DocxParts.Of(flow.Language, flow.IsHyphenated, lists), DocxParts.Part("word/footer1.xml", "footer", "footer", Xml(DocxFooter.Of(flow, words)))],
            links);
    }

    private static byte[] Xml(OpenXmlPartRootElement root)
    {
        using var stream = new MemoryStream();
        root.Save(stream);
        return stream.ToArray();
    }

    private static SectionProperties Page(Paper paper)
    {
        var (width, height) = paper == Paper.Letter ? (12240u, 15840u) : (11906u, 16838u);
        var side = (width - LineLength) / 2;
        return new(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "footer" },
            new PageSize { Width = width, Height = height },
            new PageMargin { Top = TopAndBottom, Bottom = TopAndBottom, Left = side, Right = side, Header = 567, Footer = 567, Gutter = 0 },
            // Page one has no footer: there the name and the first lines say what this is.
            new TitlePage());
    }

    /// <summary>Title, author and language. No dates: a build knows no clock (rule 5).</summary>
    private static byte[] Properties(DocumentFlow flow)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        var properties = new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XElement(dc + "title", XmlText.Clean(flow.Title)),
            new XElement(dc + "creator", XmlText.Clean(flow.Author)),
            new XElement(dc + "language", flow.Language));
        using var stream = new MemoryStream();
        properties.Save(stream, SaveOptions.DisableFormatting);
        return stream.ToArray();
    }
}
