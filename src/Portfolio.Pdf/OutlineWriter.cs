using Portfolio.Pdf.Objects;

namespace Portfolio.Pdf;

/// <summary>Writes the bookmarks. ISO 32000-1, 12.3.3.</summary>
internal sealed class OutlineWriter(PdfFileWriter file)
{
    public PdfReference Write(IList<OutlineItem> items)
    {
        var root = file.Reserve();
        var dictionary = new PdfDictionary { ["Type"] = new PdfName("Outlines") };
        Fill(dictionary, root, items);
        file.Set(root, dictionary);
        return root;
    }

    private void Fill(PdfDictionary parent, PdfReference reference, IList<OutlineItem> items)
    {
        if (items.Count == 0) return;
        var references = items.Select(_ => file.Reserve()).ToList();
        parent["First"] = references[0];
        parent["Last"] = references[^1];
        parent["Count"] = CountAll(items);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var dictionary = new PdfDictionary
            {
                ["Title"] = PdfString.Text(item.Title),
                ["Parent"] = reference,
                ["Prev"] = i == 0 ? null : references[i - 1],
                ["Next"] = i == items.Count - 1 ? null : references[i + 1],
                ["Dest"] = new PdfArray(item.Page.Reference, new PdfName("XYZ"), PdfNull.Value, item.Top, PdfNull.Value),
            };
            Fill(dictionary, references[i], item.Children);
            file.Set(references[i], dictionary);
        }
    }

    /// <summary>All are shown open, so all count.</summary>
    private static int CountAll(IList<OutlineItem> items) => items.Sum(item => 1 + CountAll(item.Children));
}
