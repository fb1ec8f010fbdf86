using System.Collections.Immutable;
using System.Text;
using Portfolio.Pdf.Objects;
using Portfolio.Pdf.Reading;

namespace Portfolio.Pdf;

/// <summary>Reads the text back out of the bytes of a document, to see what a machine will see in it.</summary>
/// <remarks>For files that <see cref="PdfDocument"/> wrote; others may use what it does not know.</remarks>
public sealed class PdfTextExtractor
{
    private readonly PdfFileReader _file;
    private readonly PdfDictionary _catalog;
    private readonly Dictionary<PdfObject, Dictionary<int, string>> _texts = new(ReferenceEqualityComparer.Instance);

    private PdfTextExtractor(ReadOnlySpan<byte> bytes)
    {
        _file = new(bytes);
        _catalog = _file.Dictionary(_file.Trailer["Root"]);
    }

    /// <exception cref="InvalidDataException">The bytes are no PDF, or one of another make.</exception>
    public static PdfText Extract(ReadOnlySpan<byte> bytes) => new PdfTextExtractor(bytes).Extract();

    private PdfText Extract()
    {
        var pages = _file.Array(_file.Dictionary(_catalog["Pages"])["Kids"]).Select(_file.Dictionary).ToList();
        var texts = pages.Select(Read).ToList();
        return new()
        {
            Pages = [.. texts.Select(text => text.Content)],
            Artifacts = [.. texts.Select(text => text.Artifacts)],
            Links = [.. pages.SelectMany(page => _file.Array(page["Annots"])).Select(_file.Dictionary).SelectMany(Link)],
            Labels = [.. Bookmarks(_file.Dictionary(_catalog["Outlines"])), .. Labels(_file.Dictionary(_catalog["StructTreeRoot"])["K"])],
            Metadata = Encoding.UTF8.GetString(_file.Data(_catalog["Metadata"])),
            Attachments = [.. _file.Array(_catalog["AF"]).Select(_file.Dictionary).Select(Attachment)],
        };
    }

    private (string Content, string Artifacts) Read(PdfDictionary page)
    {
        var fonts = _file.Dictionary(_file.Dictionary(page["Resources"])["Font"])
            .ToDictionary(font => font.Key, font => TextsOf(_file.Dictionary(font.Value)), StringComparer.Ordinal);
        return new PageTextReader(fonts).Read(_file.Data(page["Contents"]));
    }

    /// <summary>What the codes of a font stand for: read once, though most pages show it.</summary>
    private Dictionary<int, string> TextsOf(PdfDictionary font)
    {
        if (!_texts.TryGetValue(font, out var texts)) _texts.Add(font, texts = ToUnicodeReader.Read(_file.Data(font["ToUnicode"])));
        return texts;
    }

    private IEnumerable<string> Link(PdfDictionary annotation)
    {
        yield return Text(_file.Dictionary(annotation["A"])["URI"]);
        yield return Text(annotation["Contents"]);
    }

    private IEnumerable<string> Bookmarks(PdfDictionary parent)
    {
        for (var item = parent["First"]; item is not null; item = _file.Dictionary(item)["Next"])
        {
            yield return Text(_file.Dictionary(item)["Title"]);
            foreach (var title in Bookmarks(_file.Dictionary(item))) yield return title;
        }
    }

    private IEnumerable<string> Labels(PdfObject? kid)
    {
        if (_file.Resolve(kid) is PdfArray kids) return kids.Items.SelectMany(Labels);
        var element = _file.Dictionary(kid);
        if (element["S"] is null) return [];
        return new[] { element["Alt"], element["ActualText"] }.OfType<PdfString>().Select(text => text.ToText()).Concat(Labels(element["K"]));
    }

    private (string Name, ImmutableArray<byte> Content) Attachment(PdfDictionary specification) =>
        (Text(specification["UF"]), [.. _file.Data(_file.Dictionary(specification["EF"])["F"])]);

    private string Text(PdfObject? value) => _file.Resolve(value) is PdfString text ? text.ToText() : "";
}
