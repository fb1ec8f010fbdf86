using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf.Structure;

/// <summary>Writes the structure tree with its way back, from marks to elements. ISO 32000-1, 14.7.</summary>
internal sealed class StructureTreeWriter(PdfFileWriter file)
{
    private readonly Dictionary<(PdfPage Page, int Number), PdfReference> _content = [];
    private readonly Dictionary<PdfReference, PdfReference> _annotations = [];

    /// <returns>The root of the tree.</returns>
    public PdfReference Write(StructureElement document, IReadOnlyList<PdfPage> pages)
    {
        var root = file.Reserve();
        var element = Write(document, root);
        file.Set(root, new PdfDictionary
        {
            ["Type"] = new PdfName("StructTreeRoot"),
            ["K"] = element,
            ["ParentTree"] = file.Add(new PdfDictionary { ["Nums"] = new PdfArray(ParentNumbers(pages)) }),
            ["ParentTreeNextKey"] = pages.Sum(page => 1 + page.Links.Count),
        });
        return root;
    }

    private PdfReference Write(StructureElement element, PdfReference parent)
    {
        var reference = file.Reserve();
        // Nearly every element has its marks on one page, which it names once for all of them.
        var page = element.Kids.Select(PageOf).FirstOrDefault(page => page is not null);
        var kids = element.Kids.Select(kid => Write(kid, reference, page)).ToList();
        file.Set(reference, new PdfDictionary
        {
            ["S"] = new PdfName(element.Role),
            ["P"] = parent,
            ["Pg"] = page?.Reference,
            ["Lang"] = element.Language is null ? null : PdfString.Text(element.Language),
            ["Alt"] = element.Alternative is null ? null : PdfString.Text(element.Alternative),
            ["ActualText"] = element.ActualText is null ? null : PdfString.Text(element.ActualText),
            ["A"] = element.Attributes,
            ["K"] = kids.Count == 1 ? kids[0] : new PdfArray(kids),
        });
        return reference;
    }

    /// <param name="kid">What the element holds.</param>
    /// <param name="parent">The element.</param>
    /// <param name="page">The page that the element names.</param>
    private PdfObject Write(StructureKid kid, PdfReference parent, PdfPage? page)
    {
        switch (kid)
        {
            case ElementKid child:
                return Write(child.Element, parent);
            case ContentKid content:
                _content[(content.Page, content.Number)] = parent;
                return content.Page == page
                    ? content.Number
                    : new PdfDictionary { ["Type"] = new PdfName("MCR"), ["Pg"] = content.Page.Reference, ["MCID"] = content.Number };
            case ObjectKid annotation:
                _annotations[annotation.Annotation] = parent;
                return new PdfDictionary { ["Type"] = new PdfName("OBJR"), ["Pg"] = annotation.Page == page ? null : annotation.Page.Reference, ["Obj"] = annotation.Annotation };
            default:
                throw new InvalidOperationException($"{kid.GetType().Name} cannot be written.");
        }
    }

    private static PdfPage? PageOf(StructureKid kid) => kid switch
    {
        ContentKid content => content.Page,
        ObjectKid annotation => annotation.Page,
        _ => null,
    };

    /// <summary>ISO 32000-1, 14.7.4.4: an array for the marks of each page, an element for each annotation, under ascending numbers.</summary>
    private IEnumerable<PdfObject> ParentNumbers(IReadOnlyList<PdfPage> pages)
    {
        foreach (var page in pages)
        {
            yield return page.StructureNumber;
            yield return file.Add(new PdfArray(Enumerable.Range(0, page.Content.MarkCount).Select(number => _content[(page, number)])));
        }
        foreach (var link in pages.SelectMany(page => page.Links))
        {
            yield return link.StructureNumber;
            yield return _annotations[link.Reference];
        }
    }
}
