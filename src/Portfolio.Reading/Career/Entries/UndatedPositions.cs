using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// Several posts below an employer that alone has dates ("### Acme (2014 - 2021)", "#### Senior Miller", "#### Miller"): lines that stand out alike, or
/// the items of a list with a list of their own, each of which names a post. Where only some do, they are about projects.
/// </summary>
internal static class UndatedPositions
{
    private const int MostWords = 8;
    private const int Enough = 2;
    private const string Reason = "a post below the dates of its employer";

    public static List<PartDraft> Open(List<PartDraft> parts)
    {
        // Beside an employer with a list of several posts, a list of one is such a list, too.
        var enough = parts.Exists(part => part is EntryDraft entry && ByItems(entry, Enough) is not null) ? 1 : Enough;
        return parts.ConvertAll(part => part is EntryDraft entry ? (PartDraft?)ByLines(entry) ?? ByItems(entry, enough) ?? part : part);
    }

    private static GroupDraft? ByLines(EntryDraft entry)
    {
        if (entry.Head.Count < Enough || entry.Head[^1] is not { Kind: UnitKind.Heading or UnitKind.Line, Starts: false } first || !IsPost(first) || !NamesEmployer(entry.Head[..^1])) return null;
        var alike = entry.Body.FindAll(unit => unit.Kind == first.Kind && unit.Rank == first.Rank && unit.Depth == first.Depth && LineShape.StandsOut(unit) && !LineShape.IsInner(unit));
        if (!LineShape.StandsOut(first) || alike.Count == 0 || !alike.TrueForAll(IsPost)) return null;
        var posts = new List<PartDraft>();
        EntryDraft? post = null;
        foreach (var unit in entry.Body.Prepend(first))
        {
            if (unit == first || alike.Contains(unit)) posts.Add(post = new([unit], []) { Reason = Reason });
            else post!.Body.Add(unit);
        }
        return new(entry.Head[..^1], posts);
    }

    private static GroupDraft? ByItems(EntryDraft entry, int enough)
    {
        if (entry.Body is not [{ Block: ListBlock list, Line: null } below] || list.Items.Length < enough || !NamesEmployer(entry.Head)) return null;
        var items = list.Items.Select(item => UnitReader.Items(list with { Items = [item] }, below.Depth).ToList()).ToList();
        return items.TrueForAll(item => item is [var name, { Block: ListBlock }] && IsPost(name)) ? new(entry.Head, [.. items.Select(item => new EntryDraft([item[0]], item[1..]) { Reason = Reason })]) : null;
    }

    private static bool IsPost(Unit unit) => unit.Line is { IsBlank: false } line && !DateAnchors.Has(line)
        && ((LineShape.IsShort(unit) && IsTitle(line.Words)) || (unit.Kind == UnitKind.Heading && !LineShape.EndsAsSentence(unit.Text) && unit.Text.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash && IsTitle(line.WordsIn(0, dash))));

    /// <summary>"Senior Miller", also before a dash in a heading that goes on with what the post was about.</summary>
    private static bool IsTitle(ReadOnlySpan<string> words) => words.Length <= MostWords && Vocabulary.Titles.HasAny(words);

    private static bool NamesEmployer(List<Unit> head) => head.Exists(unit => unit.Line!.Dates.Finds.Any(find => find.IsRange)) && !head.Exists(unit => Vocabulary.Titles.HasAny(unit.Line!.Words));
}
