using Portfolio.Pdf.Fonts;
using Portfolio.Pdf.Objects;
using Portfolio.Pdf.Structure;

namespace Portfolio.Pdf.Pages;

/// <summary>The marks of a page, in the order in which they are read. Lengths are in points, from the lower left corner.</summary>
/// <remarks>
/// Everything belongs to an element of the structure tree or is an artifact: ISO 14289-1, 7.1. Call <see cref="Tag"/> or
/// <see cref="Artifact"/> before making a mark.
/// </remarks>
public sealed class PageContent
{
    private readonly PdfPage _page;
    private readonly PdfOutput _output = new(room: 16 * 1024);
    private readonly HashSet<PdfFont> _fonts = [];
    private StructureElement? _element;
    private string? _artifact;
    private PdfTextStyle? _style;
    private (RgbColor? Fill, RgbColor? Stroke) _colors;

    internal PageContent(PdfPage page)
    {
        _page = page;
    }

    internal int MarkCount { get; private set; }

    internal IReadOnlyCollection<PdfFont> Fonts => _fonts;

    /// <summary>What follows belongs to the element. Marks that follow each other for the same element are one stretch.</summary>
    public void Tag(StructureElement element)
    {
        if (_element == element) return;
        Close();
        _element = element;
        element.Add(new ContentKid(_page, MarkCount));
        _output.Name(element.Role).Raw(" <</MCID "u8).Integer(MarkCount).Raw(">> BDC\n"u8);
        MarkCount++;
    }

    /// <summary>What follows is no content: a page number, a rule. ISO 32000-1, 14.8.2.2.</summary>
    /// <param name="type"><c>Pagination</c> or <c>Layout</c>.</param>
    public void Artifact(string type)
    {
        if (_artifact == type) return;
        Close();
        _artifact = type;
        _output.Raw("/Artifact <</Type "u8).Name(type).Raw(">> BDC\n"u8);
    }

    /// <summary>A line of text from its origin on the baseline.</summary>
    public void Text(PdfTextStyle style, double x, double y, ReadOnlySpan<PdfGlyph> glyphs)
    {
        RequireMark();
        if (glyphs.IsEmpty) return;
        Fill(style.Color);
        _output.Raw("BT\n"u8);
        if (_style?.Font != style.Font || _style.Size != style.Size) _output.Name(style.Font.Name).Raw(" "u8).Number(style.Size).Raw(" Tf\n"u8);
        if ((_style?.Rise ?? 0) != style.Rise) _output.Number(style.Rise).Raw(" Ts\n"u8);
        (_, _style) = (_fonts.Add(style.Font), style);
        _output.Number(x).Raw(" "u8).Number(y).Raw(" Td\n"u8);
        Show(style.Font, glyphs);
        _output.Raw("ET\n"u8);
    }

    /// <summary>A straight line.</summary>
    public void Line((double X, double Y) from, (double X, double Y) to, double width, RgbColor color)
    {
        RequireMark();
        if (_colors.Stroke != color) Color(color, "RG"u8);
        _colors.Stroke = color;
        _output.Number(width).Raw(" w "u8).Number(from.X).Raw(" "u8).Number(from.Y).Raw(" m "u8)
            .Number(to.X).Raw(" "u8).Number(to.Y).Raw(" l S\n"u8);
    }

    internal ReadOnlyMemory<byte> Finish()
    {
        Close();
        return _output.Finished;
    }

    private void Close()
    {
        if (_element is not null || _artifact is not null) _output.Raw("EMC\n"u8);
        (_element, _artifact) = (null, null);
    }

    private void Fill(RgbColor color)
    {
        if (_colors.Fill != color) Color(color, "rg"u8);
        _colors.Fill = color;
    }

    private void Color(RgbColor color, ReadOnlySpan<byte> op) =>
        _output.Number(color.Red).Raw(" "u8).Number(color.Green).Raw(" "u8).Number(color.Blue).Raw(" "u8).Raw(op).Raw("\n"u8);

    /// <summary>ISO 32000-1, 9.4.3: where a glyph's advance is not its width, the difference stands between the strings.</summary>
    private void Show(PdfFont font, ReadOnlySpan<PdfGlyph> glyphs)
    {
        _output.Raw("[<"u8);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var (number, advance) = glyphs[i];
            _output.Hex(number, 4);
            var correction = font.Program.Glyphs[number].Width - advance;
            if (i + 1 < glyphs.Length && Math.Abs(correction) > 0.005) _output.Raw(">"u8).Number(correction).Raw("<"u8);
        }
        _output.Raw(">] TJ\n"u8);
    }

    private void RequireMark()
    {
        if (_element is null && _artifact is null) throw new InvalidOperationException("A mark that is neither tagged nor an artifact.");
    }
}
