using System.Globalization;
using System.Text;
using System.Xml.Linq;
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

    /// <summary>The elements of word processors, for the root of a part.</summary>
    public const string Elements = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    /// <summary>For an element that refers to another part or to an address.</summary>
    public const string References = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    // Twentieths of a point: lines of 160 mm, about 90 characters, on either paper; 20 mm above and below.
    private const int LineLength = 9072;
    private const int TopAndBottom = 1134;

    public static byte[] Render(DocumentFlow flow, Wording words)
    {
        var (links, lists) = (new DocxLinks(), new DocxLists());
        return DocxPackage.Write(
            new("word/document.xml", "officeDocument", "document", MediaType + ".main+xml", Xml(xml => WriteDocument(xml, flow, links, lists))),
            new("docProps/core.xml", "core-properties", "properties", "application/vnd.openxmlformats-package.core-properties+xml", Properties(flow)),
            [.. DocxParts.Of(flow.Language, flow.IsHyphenated, lists), DocxParts.Part("word/footer1.xml", "footer", "footer", Xml(xml => DocxFooter.Write(xml, flow, words)))],
            links);
    }

    private static byte[] Xml(Action<StringBuilder> write)
    {
        var xml = new StringBuilder("""<?xml version="1.0" encoding="utf-8"?>""", 16 * 1024);
        write(xml);
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    /// <summary>ISO/IEC 29500-1, 17.2. The markup is written as it stands in the file: a tree of it takes several times as long as the document.</summary>
    private static void WriteDocument(StringBuilder xml, DocumentFlow flow, DocxLinks links, DocxLists lists)
    {
        xml.Append($"<w:document {Elements}><w:body>");
        new DocxBody(flow, xml, links, lists).Write();
        WritePage(xml, flow.Paper);
        xml.Append("</w:body></w:document>");
    }

    /// <summary>ISO/IEC 29500-1, 17.6. Page one has no footer: there the name and the first lines say what this is.</summary>
    private static void WritePage(StringBuilder xml, Paper paper)
    {
        var (width, height) = paper == Paper.Letter ? (12240, 15840) : (11906, 16838);
        var side = (width - LineLength) / 2;
        xml.Append(CultureInfo.InvariantCulture, $"""
            <w:sectPr><w:footerReference w:type="default" r:id="footer" {References} /><w:pgSz w:w="{width}" w:h="{height}" />
            """);
        xml.Append(CultureInfo.InvariantCulture, $"""
            <w:pgMar w:top="{TopAndBottom}" w:right="{side}" w:bottom="{TopAndBottom}" w:left="{side}" w:header="567" w:footer="567" w:gutter="0" /><w:titlePg /></w:sectPr>
            """);
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
