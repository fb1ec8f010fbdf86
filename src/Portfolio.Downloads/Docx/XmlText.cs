using System.Text;
using System.Xml;

namespace Portfolio.Downloads.Docx;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>XML 1.0, 2.2: without control characters and halves of surrogate pairs, which no XML may contain in any form.</summary>
    public static string Clean(string text)
    {
        // Between the control characters and the surrogates all is well, and nearly all text lies there.
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '\uD7FF')) return text;
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (XmlConvert.IsXmlChar(text[index])) clean.Append(text[index]);
            else if (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], text[index])) clean.Append(text, index++, 2);
        }
        return clean.ToString();
    }

    /// <summary>XML 1.0, 2.4: clean, and to stand between tags or in an attribute.</summary>
    public static string Escaped(string text) => Clean(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
