using System.Collections.Immutable;
using System.Text;
using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Fonts;

/// <summary>Which characters a glyph stands for: several for a ligature. ISO 32000-1, 9.10.3.</summary>
internal static class ToUnicodeMap
{
    private const int EntriesPerBlock = 100;

    public static ReadOnlyMemory<byte> Write(ImmutableArray<PdfFontGlyph> glyphs)
    {
        var output = new PdfOutput();
        output.Raw(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        foreach (var block in glyphs.Select((glyph, number) => (glyph.Text, number)).Where(entry => entry.Text.Length > 0).Chunk(EntriesPerBlock))
        {
            output.Integer(block.Length).Raw(" beginbfchar\n"u8);
            foreach (var (text, number) in block)
            {
                output.Raw("<"u8).Hex(number, 4).Raw("> <"u8);
                foreach (var unit in Encoding.BigEndianUnicode.GetBytes(text)) output.Hex(unit, 2);
                output.Raw(">\n"u8);
            }
            output.Raw("endbfchar\n"u8);
        }
        return output.Raw("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8).Finished;
    }
}
