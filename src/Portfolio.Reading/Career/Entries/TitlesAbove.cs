using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// Headings that say what somebody was, above what was done, and at the end who gave the post and when ("### Miller", a paragraph, "Windmill",
/// "2014 - 2016"): each is one entry, and no employer with posts below it. Most headings above the dated lines have to be so.
/// </summary>
internal static class TitlesAbove
{
    private const int Enough = 2;
    private const string Reason = "its employer and dates stand below what was done";

    public static List<PartDraft> Open(List<PartDraft> parts)
    {
        var groups = parts.OfType<GroupDraft>().ToList();
        var titled = groups.FindAll(group => EntryOf(group) is not null);
        if (titled.Count < Enough || titled.Count * 4 < groups.Count * 3) return parts;
        return parts.ConvertAll(part => part is GroupDraft group && EntryOf(group) is { } entry ? entry : part);
    }

    private static EntryDraft? EntryOf(GroupDraft group)
    {
        if (group is not { Head: [{ Kind: UnitKind.Heading, Line: { } title } heading], Parts: [.. var above, EntryDraft below] } || !above.TrueForAll(part => part is ProseDraft)) return null;
        if (!Vocabulary.Titles.HasAny(title.Words) || !LineShape.IsShort(heading) || below.Head.Exists(unit => Vocabulary.Titles.HasAny(unit.Line!.Words))) return null;
        return new([heading], [.. above.Cast<ProseDraft>().SelectMany(prose => prose.Units), .. below.Head, .. below.Body]) { Below = below.Head, Reason = Reason };
    }
}
