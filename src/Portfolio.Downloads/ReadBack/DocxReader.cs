using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Portfolio.Downloads.ReadBack;

/// <summary>What a machine reads out of a DOCX. It knows nothing of how ours are written: the package, and the elements that hold text.</summary>
public static class DocxReader
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The text of the body, a line for each paragraph.</summary>
    public static string Text(ReadOnlyMemory<byte> docx)
    {
        using var package = Open(docx);
        return Lines(Xml(package.GetEntry("word/document.xml")!));
    }

    /// <summary>The text of the body, then that of the other parts, the properties and the addresses of links: all that could give something away.</summary>
    public static string Everything(ReadOnlyMemory<byte> docx)
    {
        using var package = Open(docx);
        var text = new StringBuilder(Lines(Xml(package.GetEntry("word/document.xml")!)));
        foreach (var entry in package.Entries.Where(entry => entry.FullName != "word/document.xml"))
        {
            var xml = Xml(entry);
            if (entry.FullName.EndsWith(".rels", StringComparison.Ordinal))
            {
                foreach (var target in xml.Descendants().Attributes("Target")) text.Append(Uri.UnescapeDataString(target.Value)).Append('\n');
            }
            else if (xml.DescendantNodes().OfType<XText>().Any())
            {
                text.Append(string.Join(' ', xml.DescendantNodes().OfType<XText>().Select(node => node.Value))).Append('\n');
            }
        }
        return text.ToString();
    }

    private static string Lines(XDocument document)
    {
        var text = new StringBuilder();
        foreach (var paragraph in document.Descendants(W + "p"))
        {
            foreach (var element in paragraph.Descendants())
            {
                if (element.Name == W + "t") text.Append(element.Value);
                else if (element.Name == W + "br" || element.Name == W + "tab") text.Append(' ');
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private static ZipArchive Open(ReadOnlyMemory<byte> docx) => new(new MemoryStream(docx.ToArray(), writable: false));

    private static XDocument Xml(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }
}
