using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// "- Miller, Windmill (2014 – 2016)", "- Ground rye and oats", "- Baker, Oven (2012 – 2014)", "- Baked bread": posts and what was done in them as items of one list.
/// What was done goes below the post that it follows, as if it had been indented.
/// </summary>
internal static class FlatLists
{
    /// <summary>One post alone is a list of what was done in some other.</summary>
    private const int FewestPosts = 2;

    private const int MostWordsOfPost = 18;

    /// <summary>A title further behind may be whom somebody led; so many words around a comma tell what was done.</summary>
    private const int FewestWordsTold = 4;

    /// <summary>The list with the items that tell something below those that say when; as it was where it is none of the kind.</summary>
    public static Unit Nest(Unit unit, SectionKind kind) => kind is SectionKind.Experience or SectionKind.Volunteering && unit is { Line: null, Block: ListBlock list } && Nest(list) is { } nested ? unit with { Block = nested } : unit;

    private static ListBlock? Nest(ListBlock list)
    {
        if (list.Items.Length <= FewestPosts) return null;
        if (LineOf(list.Items[0]) is not { } first || !IsPost(first) || LineOf(list.Items[1]) is not { } below || !TellsWhatWasDone(below)) return null;
        var lines = list.Items.Select(LineOf).ToList();
        if (lines.Exists(line => line is null)) return null;
        var posts = Enumerable.Range(0, lines.Count).Where(at => IsPost(lines[at]!)).ToList();
        if (posts.Count < FewestPosts || posts.Count == lines.Count || !posts.Exists(at => Vocabulary.Titles.HasAny(lines[at]!.Words)) || !lines.Where((_, at) => !posts.Contains(at)).All(line => TellsWhatWasDone(line!))) return null;
        return list with { Items = [.. posts.Select((at, index) => WithItems(list, at, index + 1 < posts.Count ? posts[index + 1] : lines.Count))] };
    }

    private static ListItem WithItems(ListBlock list, int post, int next) => next == post + 1 ? list.Items[post]
        : list.Items[post] with { Content = list.Items[post].Content.Add(new ListBlock(null, list.IsTight, list.Items[(post + 1)..next]) { Place = list.Items[post + 1].Place }) };

    /// <summary>The item, where it is one paragraph: with a list of its own it says itself what belongs to it.</summary>
    private static TextLine? LineOf(ListItem item) => item.Content is [Paragraph only] ? new TextLine(LineSplitter.Split(only.Content)[0].Content) : null;

    /// <summary>A range and a name beside it, and no sentence.</summary>
    private static bool IsPost(TextLine line) => line.Words.Length <= MostWordsOfPost && line.Dates.Finds.Any(find => find.IsRange) && DateAnchors.Has(line, singleDates: false) && !line.SaysOnlyWhen && !LineShape.IsLabelled(line) && !LineShape.EndsAsSentence(line.Text);

    /// <summary>It names no title among its first words, and neither a firm nor a name and where ("Google, Summer of Code", "Blue Inn, Springfield"): those are posts without dates.</summary>
    private static bool TellsWhatWasDone(TextLine line) => !DateAnchors.Has(line) && !line.StartsBold && !Vocabulary.Titles.HasAny(line.Words.AsSpan()[..Math.Min(line.Words.Length, FewestWordsTold)]) && !Vocabulary.LegalForms.HasAny(line.Words)
        && (line.Words.Length >= FewestWordsTold || !line.Text.Contains(',', StringComparison.Ordinal) || LineShape.EndsAsSentence(line.Text)) && !(LineShape.SaysNames(line.Text) && line.Text.Contains(',', StringComparison.Ordinal));
}
