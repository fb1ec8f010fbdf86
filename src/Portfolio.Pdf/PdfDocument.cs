using Portfolio.Pdf.Fonts;
using Portfolio.Pdf.Metadata;
using Portfolio.Pdf.Objects;
using Portfolio.Pdf.Structure;

namespace Portfolio.Pdf;

/// <summary>
/// A tagged document that says of itself that it conforms to PDF/UA-1 and PDF/A-3a. What that takes beyond what this class
/// sees to is the caller's: see <c>CONFORMANCE.md</c> beside this file.
/// </summary>
/// <remarks>Fill it and write it once; the same calls give the same bytes.</remarks>
public sealed class PdfDocument(PdfInformation information)
{
    private static readonly PdfStream ColorProfile = new(new() { ["N"] = 3 }, SrgbProfile.Write());

    private readonly PdfFileWriter _file = new();
    private readonly List<PdfPage> _pages = [];
    private readonly List<PdfFont> _fonts = [];
    private readonly List<PdfAttachment> _attachments = [];

    /// <summary>The root of what is read.</summary>
    public StructureElement Root { get; } = new("Document");

    public IReadOnlyList<PdfPage> Pages => _pages;

    /// <summary>The bookmarks.</summary>
    public IList<OutlineItem> Outline { get; } = [];

    /// <param name="width">In points.</param>
    /// <param name="height">In points.</param>
    public PdfPage AddPage(double width, double height)
    {
        var page = new PdfPage(_file, width, height, _pages.Count);
        _pages.Add(page);
        return page;
    }

    public PdfFont AddFont(PdfFontProgram program)
    {
        var font = new PdfFont($"F{_fonts.Count + 1}", program, _file.Reserve());
        _fonts.Add(font);
        return font;
    }

    public void Attach(PdfAttachment attachment) => _attachments.Add(attachment);

    public byte[] Write(PdfWriterOptions? options = null)
    {
        var tree = _file.Reserve();
        WritePages(tree);
        foreach (var font in _fonts) FontWriter.Write(_file, font);
        var catalog = new PdfDictionary
        {
            ["Type"] = new PdfName("Catalog"),
            ["Pages"] = tree,
            ["Lang"] = PdfString.Text(information.Language),
            ["MarkInfo"] = new PdfDictionary { ["Marked"] = true },
            ["StructTreeRoot"] = new StructureTreeWriter(_file).Write(Root, _pages),
            ["ViewerPreferences"] = new PdfDictionary { ["DisplayDocTitle"] = true },
            ["Metadata"] = _file.Add(MetadataStream()),
            ["OutputIntents"] = new PdfArray(_file.Add(OutputIntent())),
            ["Outlines"] = Outline.Count == 0 ? null : new OutlineWriter(_file).Write(Outline),
        };
        if (_attachments.Count > 0) new AttachmentWriter(_file, information.Date).Write(_attachments, catalog);
        return _file.Write(_file.Add(catalog), _file.Add(InformationDictionary.Write(information)), options ?? new());
    }

    private void WritePages(PdfReference tree)
    {
        var structureNumber = _pages.Count;
        foreach (var page in _pages)
        {
            foreach (var link in page.Links)
            {
                link.StructureNumber = structureNumber++;
                _file.Set(link.Reference, link.ToDictionary());
            }
            _file.Set(page.Reference, Dictionary(page, tree));
        }
        _file.Set(tree, new PdfDictionary
        {
            ["Type"] = new PdfName("Pages"),
            ["Kids"] = new PdfArray(_pages.Select(page => page.Reference)),
            ["Count"] = _pages.Count,
        });
    }

    private PdfDictionary Dictionary(PdfPage page, PdfReference tree)
    {
        var content = _file.Add(new PdfStream([], page.Content.Finish()));
        var fonts = new PdfDictionary();
        foreach (var font in _fonts.Where(page.Content.Fonts.Contains)) fonts[font.Name] = font.Reference;
        return new()
        {
            ["Type"] = new PdfName("Page"),
            ["Parent"] = tree,
            ["MediaBox"] = new PdfArray(0, 0, page.Width, page.Height),
            ["Resources"] = new PdfDictionary { ["Font"] = fonts },
            ["Contents"] = content,
            ["StructParents"] = page.StructureNumber,
            // ISO 14289-1, 7.18.3: the tabulator goes through the links in the order of the structure.
            ["Tabs"] = new PdfName("S"),
            ["Annots"] = page.Links.Count == 0 ? null : new PdfArray(page.Links.Select(link => link.Reference)),
        };
    }

    private PdfStream MetadataStream() =>
        new(new() { ["Type"] = new PdfName("Metadata"), ["Subtype"] = new PdfName("XML") }, XmpMetadata.Write(information)) { IsPlain = true };

    private PdfDictionary OutputIntent() => new()
    {
        ["Type"] = new PdfName("OutputIntent"),
        ["S"] = new PdfName("GTS_PDFA1"),
        ["OutputConditionIdentifier"] = PdfString.Text("sRGB"),
        ["Info"] = PdfString.Text("sRGB"),
        ["DestOutputProfile"] = _file.Add(ColorProfile),
    };
}
