using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Fonts;

/// <summary>Writes a font as a composite one whose codes are glyph numbers. ISO 32000-1, 9.7.</summary>
internal static class FontWriter
{
    // ISO 32000-1, 9.8.2.
    private const int FixedPitch = 1;
    private const int Serif = 1 << 1;
    private const int Symbolic = 1 << 2;
    private const int Italic = 1 << 6;

    public static void Write(PdfFileWriter file, PdfFont font)
    {
        var (program, name) = (font.Program, new PdfName(font.Program.Name));
        var descendant = file.Add(new PdfDictionary
        {
            ["Type"] = new PdfName("Font"),
            ["Subtype"] = new PdfName("CIDFontType2"),
            ["BaseFont"] = name,
            ["CIDSystemInfo"] = SystemInformation(),
            ["FontDescriptor"] = file.Add(Descriptor(file, program)),
            ["DW"] = 0,
            ["W"] = new PdfArray(0, new PdfArray(program.Glyphs.Select(glyph => (PdfObject)glyph.Width))),
            ["CIDToGIDMap"] = new PdfName("Identity"),
        });
        file.Set(font.Reference, new PdfDictionary
        {
            ["Type"] = new PdfName("Font"),
            ["Subtype"] = new PdfName("Type0"),
            ["BaseFont"] = name,
            ["Encoding"] = new PdfName("Identity-H"),
            ["DescendantFonts"] = new PdfArray(descendant),
            ["ToUnicode"] = file.Add(new PdfStream([], ToUnicodeMap.Write(program.Glyphs))),
        });
    }

    internal static PdfDictionary SystemInformation() => new()
    {
        ["Registry"] = PdfString.Text("Adobe"),
        ["Ordering"] = PdfString.Text("Identity"),
        ["Supplement"] = 0,
    };

    private static PdfDictionary Descriptor(PdfFileWriter file, PdfFontProgram program)
    {
        var metrics = program.Metrics;
        var data = program.File.AsMemory();
        return new()
        {
            ["Type"] = new PdfName("FontDescriptor"),
            ["FontName"] = new PdfName(program.Name),
            ["Flags"] = Symbolic | (metrics.IsFixedPitch ? FixedPitch : 0) | (metrics.IsSerif ? Serif : 0) | (metrics.ItalicAngle != 0 ? Italic : 0),
            ["FontBBox"] = new PdfArray(metrics.Box.Left, metrics.Box.Bottom, metrics.Box.Right, metrics.Box.Top),
            ["ItalicAngle"] = metrics.ItalicAngle,
            ["Ascent"] = metrics.Ascent,
            ["Descent"] = metrics.Descent,
            ["CapHeight"] = metrics.CapHeight,
            // TrueType files do not say how thick a stem is; this rule of thumb is for programs that have to replace the font.
            ["StemV"] = Math.Round(50 + Math.Pow(metrics.Weight / 65.0, 2)),
            ["FontFile2"] = file.Add(new PdfStream(new() { ["Length1"] = data.Length }, data)),
        };
    }
}
