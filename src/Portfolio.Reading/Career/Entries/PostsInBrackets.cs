using Portfolio.Model.Career;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// Paragraphs that are posts however much they tell: they begin with a title, and close with when in brackets, as most paragraphs of their section do
/// ("Miller at the Windmill in Sandford. Research topic: … (Oct 2005 – Oct 2006)").
/// </summary>
internal static class PostsInBrackets
{
    private const int Fewest = 3;
    private const int MostWords = 100;

    /// <summary>A title is one of them.</summary>
    private const int MostWordsBeforeTitle = 8;

    public static HashSet<Unit> Of(IReadOnlyList<Unit> units, SectionKind kind)
    {
        var closing = new HashSet<Unit>(ReferenceEqualityComparer.Instance);
        if (kind != SectionKind.Experience) return closing;
        var paragraphs = 0;
        for (var at = 0; at < units.Count; at++)
        {
            // A heading that says when is a post, and what stands below it tells of that.
            if (units[at] is { Kind: UnitKind.Heading, Line: { } heading } && DateAnchors.Has(heading)) return [];
            if (units[at] is not { Kind: UnitKind.Line, Break: null, Starts: false, IsTold: false, Line: { } line } unit || line.StartsBold) continue;
            paragraphs++;
            if (IsWhole(units, at) && ClosesInBrackets(line) && BeginsWithTitle(line)) closing.Add(unit);
        }
        if (closing.Count < Fewest || closing.Count * 2 <= paragraphs) closing.Clear();
        return closing;
    }

    private static bool IsWhole(IReadOnlyList<Unit> units, int at) => at + 1 == units.Count || !ReferenceEquals(units[at + 1].Block, units[at].Block);

    private static bool ClosesInBrackets(TextLine line) => line.Words.Length <= MostWords && line.Dates.Finds is [.., { IsRange: true, Start: > 0 } last] && line.Text.AsSpan(0, last.Start).TrimEnd().EndsWith("(") && line.Text.AsSpan(last.End).TrimEnd(" .;") is ")";

    private static bool BeginsWithTitle(TextLine line) => Vocabulary.Titles.HasAny(line.Words.AsSpan(0, Math.Min(line.Words.Length, MostWordsBeforeTitle))) && SpokenLead.LengthIn(line.Text, 0) == 0;
}
