using Portfolio.Downloads.Typesetting;
using Portfolio.Pdf;

namespace Portfolio.Downloads.Pdf;

/// <summary>Builds the tree of bookmarks as they come up.</summary>
internal sealed class Bookmarks(IList<OutlineItem> outline)
{
    private readonly List<(int Level, OutlineItem Item)> _open = [];

    public void Add(Bookmark bookmark, PdfPage page, double top)
    {
        if (bookmark.Title.Length == 0) return;
        _open.RemoveAll(entry => entry.Level >= bookmark.Level);
        var item = new OutlineItem(bookmark.Title, page, top);
        (_open is [.., var parent] ? parent.Item.Children : outline).Add(item);
        _open.Add((bookmark.Level, item));
    }
}
