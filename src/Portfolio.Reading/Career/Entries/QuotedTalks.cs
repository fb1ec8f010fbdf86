using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>A quotation in a section of talks whose lines are talks: each begins with its title in italics, in bold or as a link ("> *Slow wheels* - Springfield 2017").</summary>
internal static class QuotedTalks
{
    private const int Fewest = 2;

    /// <summary>Null for other quotations, and outside such a section.</summary>
    public static IEnumerable<Unit>? Open(QuoteBlock quote, int depth, SectionKind kind) =>
        kind == SectionKind.Talks && quote.Content.All(block => block is Paragraph) && UnitReader.Quoted(quote, depth).ToList() is { Count: >= Fewest } lines && lines.TrueForAll(BeginsWithTitle) ? lines.Select(line => line with { Starts = true }) : null;

    private static bool BeginsWithTitle(Unit unit) => unit.Line is { } line && line.Styles is [var first, ..] && first.Style != TextStyle.Plain;
}
