using Portfolio.Reading.Dates;
using Xunit;

namespace Portfolio.Tests.Reading.Dates;

/// <summary>The words for what goes on, in all languages of the table.</summary>
public class OpenEndsTests
{
    public static TheoryData<string> OpenEnds => [.. DateWords.OpenEnds.Order(StringComparer.Ordinal)];

    public static TheoryData<string> Seasons => [.. DateWords.Seasons.Where(word => word[0] < '\u3000').Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(OpenEnds))]
    public void Every_open_end_of_the_table_goes_on(string word)
    {
        var find = Assert.Single(DateScanner.Scan($"2019 - {word}").Finds);
        Assert.True(find.Range is { IsOngoing: true, Start.Year: 2019, End: null }, word);
    }

    [Theory]
    [MemberData(nameof(Seasons))]
    public void A_season_before_a_year_belongs_to_the_date(string word)
    {
        var text = $"{word} 2019";
        var find = Assert.Single(DateScanner.Scan(text).Finds);
        Assert.Equal((0, text.Length, 2019), (find.Start, find.Length, find.Range.Start?.Year));
    }
}
