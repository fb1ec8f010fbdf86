using System.IO.Compression;
using System.Xml;

namespace Portfolio.Downloads.Docx;

/// <summary>Puts parts into a package: the same bytes, in whatever order they are given. ISO/IEC 29500-2.</summary>
internal static class DocxPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string RelationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
    private const string OfDocuments = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string OfPackages = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";

    // The first moment that a ZIP file can name.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="document">The main part.</param>
    /// <param name="properties">Of the package.</param>
    /// <param name="parts">Those that the document refers to.</param>
    /// <param name="links">The addresses that it leads to.</param>
    public static byte[] Write(DocxPart document, DocxPart properties, IReadOnlyList<DocxPart> parts, DocxLinks links)
    {
        var files = new SortedDictionary<string, byte[]>(Comparer<string>.Create(ContentTypesFirst))
        {
            [ContentTypes] = Xml(xml => WriteTypes(xml, document, [.. parts, properties])),
            ["_rels/.rels"] = Xml(xml => WriteRelationships(xml, [(document, OfDocuments), (properties, OfPackages)], new())),
            ["word/_rels/document.xml.rels"] = Xml(xml => WriteRelationships(xml, parts.Select(part => (part, OfDocuments)), links)),
        };
        foreach (var part in parts.Append(document).Append(properties)) files.Add(part.Path, part.Content);

        using var package = new MemoryStream(16 * 1024);
        using (var archive = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in files)
            {
                var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = Epoch;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return package.ToArray();
    }

    /// <summary>Readers of streams want the content types first.</summary>
    private static int ContentTypesFirst(string left, string right) => (left == ContentTypes, right == ContentTypes) switch
    {
        (true, false) => -1,
        (false, true) => 1,
        _ => string.CompareOrdinal(left, right),
    };

    private static byte[] Xml(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream))
        {
            write(xml);
        }
        return stream.ToArray();
    }

    private static void WriteTypes(XmlWriter xml, DocxPart document, IEnumerable<DocxPart> parts)
    {
        xml.WriteStartElement("Types", Types);
        WriteType(xml, "Default", "Extension", "xml", document.MediaType);
        WriteType(xml, "Default", "Extension", "rels", RelationshipsType);
        foreach (var part in parts) WriteType(xml, "Override", "PartName", "/" + part.Path, part.MediaType);
        xml.WriteEndElement();
    }

    private static void WriteType(XmlWriter xml, string element, string attribute, string of, string type)
    {
        xml.WriteStartElement(element, Types);
        xml.WriteAttributeString(attribute, of);
        xml.WriteAttributeString("ContentType", type);
        xml.WriteEndElement();
    }

    private static void WriteRelationships(XmlWriter xml, IEnumerable<(DocxPart Part, string Of)> parts, DocxLinks links)
    {
        xml.WriteStartElement("Relationships", Relationships);
        foreach (var (part, of) in parts) WriteRelationship(xml, of + part.Kind, "/" + part.Path, isOutside: false, part.Id);
        foreach (var (id, address) in links.All) WriteRelationship(xml, OfDocuments + "hyperlink", address.OriginalString, isOutside: true, id);
        xml.WriteEndElement();
    }

    private static void WriteRelationship(XmlWriter xml, string type, string target, bool isOutside, string id)
    {
        xml.WriteStartElement("Relationship", Relationships);
        xml.WriteAttributeString("Type", type);
        xml.WriteAttributeString("Target", target);
        if (isOutside) xml.WriteAttributeString("TargetMode", "External");
        xml.WriteAttributeString("Id", id);
        xml.WriteEndElement();
    }
}
