using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>A quotation in a section of talks whose lines are talks: each begins with its title in italics, in bold or as a link ("> *Slow wheels* - Springfield 2017").</summary>
internal static class QuotedTalks
{
    private const int Fewest = 2;

    /// <summary>Null for other quotations, and outside such a section.</summary>
    public static IEnumerable<Unit>? Open(QuoteBlock quote, int depth, SectionKind kind) =>
        kind == SectionKind.Talks && quote.Content.All(block => block is Paragraph) && UnitReader.Quoted(quote, depth).ToList() is { Count: >= Fewest } lines && AreAlike(lines) ? lines.Select(line => line with { Starts = true }) : null;

    /// <summary>Each begins in the same type, and the first or none says when: "> **Slow wheels**" above "> *Mill Days, Sandford 2017*" is one talk.</summary>
    private static bool AreAlike(List<Unit> lines) =>
        StyleOfTitle(lines[0]) is { } style && lines.TrueForAll(line => StyleOfTitle(line) == style) && (SaysWhen(lines[0]) || !lines.Exists(SaysWhen));

    private static bool SaysWhen(Unit unit) => !unit.Line!.Dates.Finds.IsEmpty;

    /// <summary>Null where a line begins as any text does, or says only where the slides are.</summary>
    private static TextStyle? StyleOfTitle(Unit unit) =>
        unit.Line is { } line && line.Styles is [var first, ..] && first.Style != TextStyle.Plain && !LinkedWords.Media.IsAll(line.WordsIn(first.Start, first.End)) ? first.Style : null;
}
