using Portfolio.Model.Dates;
using Portfolio.Model.Words;
using Xunit;

namespace Portfolio.Tests.Model.Words;

public sealed class WordingTests
{
    private static readonly Wording English = Wording.For("en");

    [Fact]
    public void A_region_speaks_its_language_and_an_unknown_language_english()
    {
        Assert.Equal("en", Wording.For("en-GB").Language);
        Assert.Equal("en", Wording.For("tlh").Language);
    }

    [Fact]
    public void Ranges_read_as_in_a_cv()
    {
        Assert.Equal("Feb 2024 – Jul 2025", English.Short(new DateRange(new(2024, 2), new(2025, 7))));
        Assert.Equal("August 2025 – Present", English.Long(DateRange.Since(new(2025, 8))));
        Assert.Equal("2012–2015", English.Short(new DateRange(new(2012), new(2015))));
        Assert.Equal("2012 – Mar 2015", English.Short(new DateRange(new(2012), new(2015, 3))));
        Assert.Equal("2015", English.Short(DateRange.On(new(2015))));
        Assert.Equal("", English.Short(default(DateRange)));
    }

    [Fact]
    public void A_range_in_lines_ends_its_first_line_with_the_dash()
    {
        Assert.Equal("Feb 2024 –|Jul 2025", string.Join('|', English.ShortLines(new DateRange(new(2024, 2), new(2025, 7)))));
        Assert.Equal("2012–2015", string.Join('|', English.ShortLines(new DateRange(new(2012), new(2015)))));
        Assert.Equal("2015", string.Join('|', English.ShortLines(DateRange.On(new(2015)))));
    }

    [Theory]
    [InlineData("en", 1, "1 month")]
    [InlineData("en", 12, "1 year")]
    [InlineData("en", 18, "1 year 6 months")]
    [InlineData("en", 36, "3 years")]
    [InlineData("de", 18, "1 Jahr 6 Monate")]
    [InlineData("fr", 18, "1 an 6 mois")]
    [InlineData("pl", 38, "3 lata 2 miesiące")]
    [InlineData("pl", 71, "5 lat 11 miesięcy")]
    [InlineData("pl", 264, "22 lata")]
    [InlineData("cs", 50, "4 roky 2 měsíce")]
    [InlineData("cs", 269, "22 let 5 měsíců")]
    [InlineData("ru", 13, "1 год 1 месяц")]
    [InlineData("ru", 134, "11 лет 2 месяца")]
    [InlineData("ru", 252, "21 год")]
    [InlineData("uk", 71, "5 років 11 місяців")]
    [InlineData("uk", 276, "23 роки")]
    [InlineData("nl", 40, "3 jaar 4 maanden")]
    [InlineData("sv", 25, "2 år 1 månad")]
    [InlineData("it", 25, "2 anni 1 mese")]
    [InlineData("da", 25, "2 år 1 måned")]
    [InlineData("no", 18, "1 år 6 måneder")]
    [InlineData("tr", 18, "1 yıl 6 ay")]
    [InlineData("ro", 254, "21 de ani 2 luni")]
    [InlineData("hu", 18, "1 év 6 hónap")]
    [InlineData("ca", 25, "2 anys 1 mes")]
    [InlineData("id", 18, "1 tahun 6 bulan")]
    [InlineData("vi", 18, "1 năm 6 tháng")]
    [InlineData("fi", 25, "2 vuotta 1 kuukausi")]
    [InlineData("el", 25, "2 έτη 1 μήνας")]
    [InlineData("hr", 50, "4 godine 2 mjeseca")]
    [InlineData("bg", 25, "2 години 1 месец")]
    [InlineData("sk", 50, "4 roky 2 mesiace")]
    [InlineData("ja", 18, "1年6か月")]
    [InlineData("zh", 18, "1年6个月")]
    [InlineData("zh-TW", 18, "1年6個月")]
    [InlineData("ko", 18, "1년 6개월")]
    public void Durations_are_counted_as_each_language_counts(string language, int months, string expected) =>
        Assert.Equal(expected, Wording.For(language).Duration(months).Replace('\u00a0', ' '));

    [Fact]
    public void A_number_is_not_torn_from_what_it_counts() => Assert.Equal("1\u00a0year 6\u00a0months", English.Duration(18));

    [Theory]
    [InlineData("de", "19. Juli 2016", "Juli 2016", "seit Juli 2016")]
    [InlineData("fr", "19 juillet 2016", "juillet 2016", "depuis juill. 2016")]
    [InlineData("es", "19 de julio de 2016", "julio de 2016", "desde jul. 2016")]
    [InlineData("pt-BR", "19 de julho de 2016", "julho de 2016", "desde jul. de 2016")]
    [InlineData("pl", "19 lipca 2016", "lipiec 2016", "od lip 2016")]
    [InlineData("da", "19. juli 2016", "juli 2016", "siden juli 2016")]
    [InlineData("tr", "19 Temmuz 2016", "Temmuz 2016", "Tem 2016 – günümüz")]
    [InlineData("ro", "19 iulie 2016", "iulie 2016", "din iul. 2016")]
    [InlineData("hu", "2016. július 19.", "2016. július", "2016. júl. óta")]
    [InlineData("id", "19 Juli 2016", "Juli 2016", "sejak Jul 2016")]
    [InlineData("fi", "19. heinäkuuta 2016", "heinäkuu 2016", "heinäk. 2016 alkaen")]
    [InlineData("el", "19 Ιουλίου 2016", "Ιούλιος 2016", "από Ιουλ 2016")]
    [InlineData("hr", "19. srpnja 2016.", "srpanj 2016.", "od srp. 2016.")]
    [InlineData("sk", "19. júla 2016", "júl 2016", "od júla 2016")]
    [InlineData("cs", "19. července 2016", "červenec 2016", "od čvc. 2016")]
    [InlineData("ru", "19 июля 2016", "июль 2016", "с июля 2016")]
    [InlineData("uk", "19 липня 2016", "липень 2016", "з лип. 2016")]
    [InlineData("nl", "19 juli 2016", "juli 2016", "sinds juli 2016")]
    [InlineData("sv", "19 juli 2016", "juli 2016", "sedan juli 2016")]
    [InlineData("it", "19 luglio 2016", "luglio 2016", "da lug. 2016")]
    [InlineData("ja", "2016年7月19日", "2016年7月", "2016年7月から")]
    [InlineData("zh", "2016年7月19日", "2016年7月", "自2016年7月起")]
    [InlineData("ko", "2016년 7월 19일", "2016년 7월", "2016년 7월부터")]
    public void Dates_stand_as_each_language_writes_them(string language, string day, string month, string since)
    {
        var words = Wording.For(language);
        Assert.Equal(day, words.Long(new PartialDate(2016, 7, 19)));
        Assert.Equal(month, words.Long(new PartialDate(2016, 7)));
        Assert.Equal(since, words.Since(new PartialDate(2016, 7)).Replace('\u00a0', ' '));
    }

    [Theory]
    [InlineData("ru", "янв. 2016 — авг. 2018")]
    [InlineData("ja", "2016年1月〜2018年8月")]
    [InlineData("zh", "2016年1月—2018年8月")]
    [InlineData("ko", "2016년 1월 ~ 2018년 8월")]
    [InlineData("es", "ene. 2016 – ago. 2018")]
    public void Ranges_are_joined_as_each_language_joins_them(string language, string expected) =>
        Assert.Equal(expected, Wording.For(language).Short(new DateRange(new(2016, 1), new(2018, 8))));

    [Theory]
    [InlineData("lv", 10, PluralForm.Zero)]
    [InlineData("lv", 21, PluralForm.One)]
    [InlineData("lt", 11, PluralForm.Other)]
    [InlineData("lt", 22, PluralForm.Few)]
    [InlineData("sl", 102, PluralForm.Two)]
    [InlineData("ar", 103, PluralForm.Few)]
    [InlineData("ro", 20, PluralForm.Other)]
    [InlineData("tlh", 2, PluralForm.Other)]
    public void Languages_that_have_no_words_yet_count_by_their_own_rule_already(string language, int number, PluralForm form) =>
        Assert.Equal(form, PluralRule.Of(language).Of(number));
}
