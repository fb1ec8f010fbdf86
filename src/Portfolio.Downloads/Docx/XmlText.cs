using System.Text;
using System.Xml;

namespace Portfolio.Downloads.Docx;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>XML 1.0, 2.2: without control characters and halves of surrogate pairs, which no XML may contain in any form.</summary>
    public static string Clean(string text)
    {
        if (text.All(character => XmlConvert.IsXmlChar(character))) return text;
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (XmlConvert.IsXmlChar(text[index])) clean.Append(text[index]);
            else if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index])) clean.Append(text, index++, 2);
        }
        return clean.ToString();
    }
}
