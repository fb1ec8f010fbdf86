using Portfolio.Pdf;
using Portfolio.Pdf.Fonts;
using Portfolio.Pdf.Objects;
using Portfolio.Pdf.Pages;
using Portfolio.Pdf.Structure;
using Portfolio.TrueType;
using TrueTypeFonts = Portfolio.Tests.TrueType.Fonts;

namespace Portfolio.Tests.Pdf;

/// <summary>A document with everything that this library can put into one, on two pages.</summary>
internal sealed class SampleDocument
{
    private static readonly TrueTypeFont Font = TrueTypeFonts.Regular;

    private readonly Dictionary<(int Glyph, string Text), int> _numbers = [];
    private readonly List<int> _glyphs = [0];
    private readonly List<PdfFontGlyph> _entries = [new(Font.AdvanceOf(0), "")];

    private readonly PdfDocument _document = new(new()
    {
        Title = "Zoë’s (odd) \\ title <&>",
        Author = "Zoë Example",
        Language = "en",
        Subject = "A sample",
        Producer = "Portfolio",
        Date = new(2024, 3, 1),
    });

    public static byte[] Write(bool isPretty = false)
    {
        var sample = new SampleDocument();
        return sample.Fill().Write(new() { IsPretty = isPretty });
    }

    /// <summary>The lines that are read, in order.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        "Zoë Example", "Office of finest affairs, see our page for more", "•First of all", "•Zuletzt: Äpfel",
    ];

    private PdfDocument Fill()
    {
        // The glyphs must be known before the font is.
        foreach (var text in (IEnumerable<string>)[.. Lines, "our page ", "Page 2"]) Shape(text);
        var subset = Font.Subset(_glyphs);
        var font = _document.AddFont(new()
        {
            Name = $"{subset.Tag}+{Font.PostScriptName}",
            File = subset.Bytes,
            Glyphs = [.. _entries],
            Metrics = new()
            {
                Box = new(Font.Box.Left, Font.Box.Bottom, Font.Box.Right, Font.Box.Top),
                Ascent = Font.Style.Ascender,
                Descent = Font.Style.Descender,
                CapHeight = Font.Style.CapHeight,
                ItalicAngle = Font.Style.ItalicAngle,
                Weight = Font.Style.Weight,
                IsSerif = true,
            },
        });
        var (large, small) = (new PdfTextStyle(font, 20, RgbColor.FromHex(0x1F3A5F)), new PdfTextStyle(font, 10, RgbColor.Black));
        FillFirst(_document.AddPage(595.28, 841.89), large, small);
        FillSecond(_document.AddPage(595.28, 841.89), small);
        _document.Attach(new("notes.md", "text/markdown", "Where this came from", PdfAttachmentRelationship.Source, [.. "# Zoë"u8]));
        _document.Attach(new("data.json", "application/json", "The same as data", PdfAttachmentRelationship.Alternative, [.. "{}"u8]));
        return _document;
    }

    private void FillFirst(PdfPage page, PdfTextStyle large, PdfTextStyle small)
    {
        page.Content.Tag(_document.Root.Add("H1"));
        page.Content.Text(large, 72, 760, Shape(Lines[0]));
        page.Content.Artifact("Layout");
        page.Content.Line((72, 750), (523, 750), 0.5, RgbColor.FromHex(0x1F3A5F));
        var paragraph = _document.Root.Add("P");
        page.Content.Tag(paragraph);
        page.Content.Text(small, 72, 730, Shape("Office of finest "));
        page.Content.Text(small, 72, 716, Shape("affairs, see "));
        var link = paragraph.Add("Link");
        page.Content.Tag(link);
        page.Content.Text(small, 130, 716, Shape("our page "));
        page.AddLink(new(130, 713, 175, 724), "https://example.org/", "Our page", link);
        page.Content.Tag(paragraph);
        page.Content.Text(small, 180, 716, Shape("for more"));
        _document.Outline.Add(new("Zoë Example", page, 790));
    }

    private void FillSecond(PdfPage page, PdfTextStyle small)
    {
        var list = _document.Root.Add(new StructureElement("L")
        {
            Attributes = new() { ["O"] = new PdfName("List"), ["ListNumbering"] = new PdfName("Disc") },
        });
        var y = 760;
        foreach (var (text, language) in new[] { (Lines[2][1..], (string?)null), (Lines[3][1..], "de") })
        {
            var item = list.Add("LI");
            page.Content.Tag(item.Add("Lbl"));
            page.Content.Text(small, 72, y, Shape("•"));
            page.Content.Tag(item.Add("LBody").Add(new StructureElement("Span") { Language = language }));
            page.Content.Text(small, 84, y, Shape(text));
            y -= 14;
        }
        page.Content.Artifact("Pagination");
        page.Content.Text(small, 280, 40, Shape("Page 2"));
        _document.Outline[0].Children.Add(new("Second page", page, 790));
    }

    private PdfGlyph[] Shape(string text)
    {
        var glyphs = new List<PdfGlyph>();
        foreach (var glyph in Font.Shape(text))
        {
            var key = (glyph.Id, text.Substring(glyph.Start, glyph.Length));
            if (_numbers.TryAdd(key, _glyphs.Count))
            {
                _glyphs.Add(glyph.Id);
                _entries.Add(new(Font.AdvanceOf(glyph.Id), key.Item2));
            }
            glyphs.Add(new(_numbers[key], glyph.Advance));
        }
        return [.. glyphs];
    }
}
