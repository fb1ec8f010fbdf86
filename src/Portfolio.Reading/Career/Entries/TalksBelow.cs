using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// Takes a dated head for an event where the list below it has the talks that were given there ("### Pebble Days (2019)",
/// "* [Counting stones](…)"): every item is a link, or stands in quotation marks, and says more than "Slides".
/// </summary>
internal static class TalksBelow
{
    public static List<PartDraft> Open(List<PartDraft> parts) =>
        parts.ConvertAll(WithoutMedia).ConvertAll(part => part is EntryDraft { Body: [{ Block: ListBlock list } below] } entry && HeadSet.SaysOneThing(entry.Head) && entry.Head.Exists(unit => DateAnchors.Has(unit.Line!)) && list.Items.All(IsTitle)
            ? new GroupDraft(entry.Head, [.. Talks(list, below.Depth)])
            : part);

    /// <summary>"[Slides](…)", "[Download PDF](…)" on a line of its own: what was left of the talk above it, and no talk itself.</summary>
    private static PartDraft WithoutMedia(PartDraft part)
    {
        if (part is not EntryDraft { Below.Count: 0 } entry) return part;
        var kept = entry.Head.Count;
        while (kept > 0 && IsMedia(entry.Head[kept - 1])) kept--;
        return kept == entry.Head.Count ? entry : kept == 0 ? new ProseDraft([.. entry.Head, .. entry.Body]) : entry with { Head = entry.Head[..kept], Body = [.. entry.Head[kept..], .. entry.Body] };
    }

    private static bool IsMedia(Unit unit) => unit is { Kind: UnitKind.Line, Line: { Words: { Length: > 0 } words } line } && line.Styles.Any(range => range.Style.HasFlag(TextStyle.Link)) && Array.TrueForAll(words, word => LinkedWords.Media.HasAny([word]) || Offers.HasAny([word]));

    private static readonly WordSet Offers = new("download, view, watch, see, my, the, télécharger, descargar, herunterladen, baixar, scarica, ダウンロード".Split(", "));

    private static IEnumerable<EntryDraft> Talks(ListBlock list, int depth)
    {
        foreach (var item in list.Items)
        {
            var units = UnitReader.Items(list with { Items = [item] }, depth).ToList();
            yield return new([units[0]], units[1..]) { Reason = "an item of the list below the event" };
        }
    }

    private static bool IsTitle(ListItem item) =>
        item.Content is [Paragraph { Content: var content }, ..] && PlainText.Of(content) is var text && (content is [Link] || HeadText.Unquoted(text).Length < text.Length)
        && FoldedWords.Of(text) is { Length: > 0 } words && !LinkedWords.Media.IsAll(words) && !Vocabulary.Events.HasAny(words);
}
