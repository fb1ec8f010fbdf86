using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>
/// The rest of a head in quotation right below the line that says when ("### Developer, 2014 - 2016", "> Acme"): a few short lines, and most
/// quotations of the section stand so.
/// </summary>
internal sealed class HeadInQuote(IReadOnlyList<Unit> units, EntryLayout layout)
{
    private const int MostLines = 3;
    private const int Enough = 2;

    private bool? _areRests;

    /// <param name="above">The unit before the quotation.</param>
    /// <param name="quote">The quotation.</param>
    public bool Is(Unit? above, QuoteBlock quote) => IsBelowDates(above, quote) && (DatedUnits.IsDateLine(above!) || AreRests);

    private bool AreRests => _areRests ??= layout.HasQuotes |= Enumerable.Range(0, units.Count).Where(at => units[at].Block is QuoteBlock).ToList() is { Count: >= Enough } quotes
        && quotes.Count(at => at > 0 && IsBelowDates(units[at - 1], (QuoteBlock)units[at].Block)) * 4 >= quotes.Count * 3;

    private static bool IsBelowDates(Unit? above, QuoteBlock quote) =>
        above is { Line: { } line } && LineShape.StandsOut(above) && DateAnchors.Has(line) && UnitReader.Quoted(quote, above.Depth).ToList() is { Count: <= MostLines } lines && lines.TrueForAll(LineShape.IsShort);
}
