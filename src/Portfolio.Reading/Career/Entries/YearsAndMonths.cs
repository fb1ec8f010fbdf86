using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Entries;

/// <summary>A table with a column of years and one of months beside it (年, 月), as Japanese forms have it: both together are when.</summary>
internal static class YearsAndMonths
{
    private static readonly WordSet Years = new("年, 年度, year, jahr, année, año, ano, anno, rok, jaar, år, год, рік, 년".Split(", "));
    private static readonly WordSet Months = new("月, month, monat, mois, mes, mês, mese, miesiąc, měsíc, maand, månad, месяц, місяць, 월".Split(", "));

    /// <summary>The table with one column for both, or as it is where they are no dates together.</summary>
    public static TableBlock Join(TableBlock table)
    {
        for (var year = 0; year + 1 < table.Header.Length; year++)
        {
            if (Is(table.Header[year], Years) && Is(table.Header[year + 1], Months) && table.Rows.All(row => IsDate(row, year)))
                table = table with { Header = Joined(table.Header, year), Rows = [.. table.Rows.Select(row => row with { Cells = Joined(row.Cells, year) })] };
        }
        return table;
    }

    private static ImmutableArray<TableCell> Joined(ImmutableArray<TableCell> cells, int year)
    {
        if (year + 1 >= cells.Length) return cells;
        var (years, months) = (cells[year], cells[year + 1]);
        var both = years.Content.IsEmpty || months.Content.IsEmpty ? [.. years.Content, .. months.Content] : years.Content.Add(new TextRun(" ")).AddRange(months.Content);
        return [.. cells[..year], years with { Content = both }, .. cells[(year + 2)..]];
    }

    private static bool IsDate(TableRow row, int year)
    {
        if (year + 1 >= row.Cells.Length) return false;
        var text = $"{PlainText.Of(row.Cells[year].Content).Trim()} {PlainText.Of(row.Cells[year + 1].Content).Trim()}".Trim();
        return text.Length == 0 || (DateScanner.Scan(text).Finds is [{ Start: 0, IsRange: false } date] && date.End == text.Length);
    }

    private static bool Is(TableCell cell, WordSet words) => words.IsWhole(FoldedWords.Phrase(PlainText.Of(cell.Content)));
}
