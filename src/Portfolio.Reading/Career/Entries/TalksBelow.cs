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
        parts.ConvertAll(part => part is EntryDraft { Body: [{ Block: ListBlock list } below] } entry && HeadSet.SaysOneThing(entry.Head) && entry.Head.Exists(unit => DateAnchors.Has(unit.Line!)) && list.Items.All(IsTitle)
            ? new GroupDraft(entry.Head, [.. Talks(list, below.Depth)])
            : part);

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
