using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Portfolio.Downloads.ReadBack;

/// <summary>What a machine reads out of a DOCX. It knows nothing of how ours are written: the package, and the elements that hold text.</summary>
public static class DocxReader
{
    private const string Main = "word/document.xml";
    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>The text of the body, a line for each paragraph; and with it that of the other parts, the properties and the addresses of links.</summary>
    /// <exception cref="InvalidDataException">The bytes are no package with a document in it.</exception>
    public static DocumentText Read(ReadOnlyMemory<byte> docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx.ToArray(), writable: false));
        var content = Parse(package.GetEntry(Main) ?? throw new InvalidDataException("It has no document in it."), Lines);
        var everything = new StringBuilder(content);
        foreach (var entry in package.Entries.Where(entry => entry.FullName != Main))
            everything.Append(Parse(entry, entry.FullName.EndsWith(".rels", StringComparison.Ordinal) ? Targets : Texts));
        return new(content, everything.ToString());
    }

    private static string Parse(ZipArchiveEntry entry, Action<XmlReader, StringBuilder> read)
    {
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, Settings);
        var text = new StringBuilder();
        read(xml, text);
        return text.ToString();
    }

    private static void Lines(XmlReader xml, StringBuilder text)
    {
        var isText = false;
        while (xml.Read())
        {
            if (isText && IsText(xml)) text.Append(xml.Value);
            if (xml.NamespaceURI != W) continue;
            switch (xml.NodeType, xml.LocalName)
            {
                case (XmlNodeType.Element, "t"): isText = !xml.IsEmptyElement; break;
                case (XmlNodeType.EndElement, "t"): isText = false; break;
                case (XmlNodeType.Element, "br" or "tab"): text.Append(' '); break;
                case (XmlNodeType.Element, "p") when xml.IsEmptyElement:
                case (XmlNodeType.EndElement, "p"): text.Append('\n'); break;
            }
        }
    }

    private static void Targets(XmlReader xml, StringBuilder text)
    {
        while (xml.Read())
        {
            if (xml.GetAttribute("Target") is { } target) text.Append(Uri.UnescapeDataString(target)).Append('\n');
        }
    }

    private static void Texts(XmlReader xml, StringBuilder text)
    {
        while (xml.Read())
        {
            // White space between elements is half of what there is.
            if (xml.NodeType == XmlNodeType.Whitespace || !IsText(xml) || string.IsNullOrWhiteSpace(xml.Value)) continue;
            if (text.Length > 0) text.Append(' ');
            text.Append(xml.Value);
        }
        if (text.Length > 0) text.Append('\n');
    }

    private static bool IsText(XmlReader xml) => xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;
}
