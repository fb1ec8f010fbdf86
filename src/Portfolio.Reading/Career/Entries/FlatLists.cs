using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
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

    /// <summary>So many words, or a full stop, tell what was done, whatever titles they name.</summary>
    private const int FewestWordsTold = 7;

    /// <summary>The list with the items that tell something below those that say when; null where it is none of the kind.</summary>
    public static ListBlock? Nest(ListBlock list, SectionKind kind)
    {
        if (kind is not (SectionKind.Experience or SectionKind.Volunteering) || list.Items.Length <= FewestPosts) return null;
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

    private static bool TellsWhatWasDone(TextLine line) => !DateAnchors.Has(line) && (!Vocabulary.Titles.HasAny(line.Words) || line.Words.Length >= FewestWordsTold || LineShape.EndsAsSentence(line.Text)) && !Vocabulary.Organizations.IsAll(line.Words);
}
