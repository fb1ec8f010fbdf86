using System.Text;
using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Reading;

/// <summary>Reads which characters each code of a font stands for. ISO 32000-1, 9.10.3.</summary>
internal static class ToUnicodeReader
{
    public static Dictionary<int, string> Read(byte[] map)
    {
        var texts = new Dictionary<int, string>();
        var reader = new PdfSyntaxReader(map);
        var isEntry = false;
        while (reader.Next() is { } token)
        {
            if (token is "beginbfchar" or "endbfchar") isEntry = token is "beginbfchar";
            else if (isEntry && token is PdfString code && reader.Next() is PdfString text)
                texts[(code.Bytes[0] << 8) | code.Bytes[1]] = Encoding.BigEndianUnicode.GetString(text.Bytes);
        }
        return texts;
    }
}
