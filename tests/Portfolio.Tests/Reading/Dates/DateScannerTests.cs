using Portfolio.Reading.Dates;
using Xunit;

namespace Portfolio.Tests.Reading.Dates;

public class DateScannerTests
{
    [Theory]
    [InlineData("March 2020 - April 2024", "2020-03..2024-04")]
    [InlineData("2021 – Present Engineer", "2021..present")]
    [InlineData("2014 - 2015 Current Affairs Editor", "2014..2015")]
    [InlineData("Wilmington, DE Oct 2022 - Current", "2022-10..present")]
    [InlineData("Feb 2024 - Jul 2025", "2024-02..2025-07")]
    [InlineData("2021 (October) – Present time", "2021-10..present")]
    [InlineData("2019 (September) – 2021 (May)", "2019-09..2021-05")]
    [InlineData("Janeiro - 2023 / Junho - 2025", "2023-01..2025-06")]
    [InlineData("2020 – Curso de encadernação", "2020")]
    [InlineData("2014.03 - 2016.04", "2014-03..2016-04")]
    [InlineData("2024.03 - onward", "2024-03..present")]
    [InlineData("2023.04 - 2023.05 - onward*", "2023-04..present")]
    [InlineData("03/2019 – heute", "2019-03..present")]
    [InlineData("12.2014 - present", "2014-12..present")]
    [InlineData("2019-03 – 2020-11", "2019-03..2020-11")]
    [InlineData("2011/05~2018/02", "2011-05..2018-02")]
    [InlineData("2016/11-2018/09", "2016-11..2018-09")]
    [InlineData("2020/05~在籍中", "2020-05..present")]
    [InlineData("05/2012 ~ até o presente momento", "2012-05..present")]
    [InlineData("since 2020", "2020..present")]
    [InlineData("Seit Mai 2024", "2024-05..present")]
    [InlineData("04-2023 – Aujourd'hui", "2023-04..present")]
    [InlineData("04-2023 – Aujourd’hui", "2023-04..present")]
    [InlineData("2014年4月", "2014-04")]
    [InlineData("2014年4月 〜 2018年3月", "2014-04..2018-03")]
    [InlineData("2018年4月～現在", "2018-04..present")]
    [InlineData("2018年4月から現在まで", "2018-04..present")]
    [InlineData("2016.7 ~ 2017.12", "2016-07..2017-12")]
    [InlineData("2016年7月至今", "2016-07..present")]
    [InlineData("2016年7月—2018年9月", "2016-07..2018-09")]
    [InlineData("2016 年 7 月到 2018 年 9 月", "2016-07..2018-09")]
    [InlineData("2016年7月1日至2018年9月30日", "2016-07-01..2018-09-30")]
    [InlineData("2019.03─迄今", "2019-03..present")]
    [InlineData("2016年7月起", "2016-07..present")]
    [InlineData("2019年3月－在职（1年半）", "2019-03..present")]
    [InlineData("民國105年7月 - 民國108年2月", "2016-07..2019-02")]
    [InlineData("16年7月 - 18年9月", "2016-07..2018-09")]
    [InlineData("2016년 7월 ~ 2018년 9월", "2016-07..2018-09")]
    [InlineData("2016년 7월부터 2018년 9월까지", "2016-07..2018-09")]
    [InlineData("2019.03 ∼ 재직 중", "2019-03..present")]
    [InlineData("2019. 03 ~ 현재 (재직중)", "2019-03..present")]
    [InlineData("2019.03 ㅡ 2020.02 (1년)", "2019-03..2020-02")]
    [InlineData("2016. 7. ~ 2018. 9.", "2016-07..2018-09")]
    [InlineData("2016.07. ~ 2018.09.", "2016-07..2018-09")]
    [InlineData("'16.07 ~ '18.09", "2016-07..2018-09")]
    [InlineData("平成26年4月 - 令和元年9月", "2014-04..2019-09")]
    [InlineData("Декабрь 2022 — по настоящее время", "2022-12..present")]
    [InlineData("июнь 2015 г. – н.в.", "2015-06..present")]
    [InlineData("с мая 2016 по июль 2018", "2016-05..2018-07")]
    [InlineData("січень 2019 – дотепер", "2019-01..present")]
    [InlineData("styczeń 2019 r. – obecnie", "2019-01..present")]
    [InlineData("od marca 2018 do chwili obecnej", "2018-03..present")]
    [InlineData("leden 2017 – dosud", "2017-01..present")]
    [InlineData("marzo de 2015 a la actualidad", "2015-03..present")]
    [InlineData("desde marzo de 2015 hasta la fecha", "2015-03..present")]
    [InlineData("jan. 2018 até o momento", "2018-01..present")]
    [InlineData("fev/2018 - dez/2019", "2018-02..2019-12")]
    [InlineData("gennaio 2016 – in corso", "2016-01..present")]
    [InlineData("dal 2016 ad oggi", "2016..present")]
    [InlineData("mrt 2016 t/m heden", "2016-03..present")]
    [InlineData("van januari 2016 tot en met mei 2018", "2016-01..2018-05")]
    [InlineData("maj 2016 – pågående", "2016-05..present")]
    [InlineData("de septembre 2012 à août 2014", "2012-09..2014-08")]
    [InlineData("depuis janvier 2020", "2020-01..present")]
    [InlineData("Oktober 2011 bis Dezember 2011", "2011-10..2011-12")]
    [InlineData("October2011 - December 2011", "2011-10..2011-12")]
    [InlineData("February - November 2016", "2016-02..2016-11")]
    [InlineData("03–09/2018", "2018-03..2018-09")]
    [InlineData("2015-current time", "2015..present")]
    [InlineData("2021-2021", "2021..2021")]
    [InlineData("2010 och 2011", "2010..2011")]
    [InlineData("2017 y 2018", "2017..2018")]
    [InlineData("2017 и 2018", "2017..2018")]
    [InlineData("2016–18", "2016..2018")]
    [InlineData("2019 -", "2019..present")]
    [InlineData("(2019–)", "2019..present")]
    [InlineData("2014-.... :: Miller", "2014..present")]
    [InlineData("(2004-oo)", "2004..present")]
    [InlineData("2004 – ∞", "2004..present")]
    [InlineData("11/99 – 04/01", "1999-11..2001-04")]
    [InlineData("5/86 – 3/1999", "1986-05..1999-03")]
    [InlineData("Oct 98 - Jan 02", "1998-10..2002-01")]
    [InlineData("(2010/08 – 10 and 2011/03 – 05)", "2010-08..2010-10 2011-03..2011-05")]
    [InlineData("Tutor at the School of Sandford 8. 2001 – 2002", "2001..2002")]
    [InlineData("2019 onwards", "2019..present")]
    [InlineData("Summer 2018", "2018")]
    [InlineData("Winter 2018/19", "2018")]
    [InlineData("Q3 2019 - Q1 2020", "2019..2020")]
    [InlineData("3. Quartal 2019", "2019")]
    [InlineData("2 de Abril de 2012", "2012-04-02")]
    [InlineData("August 7th, 1979", "1979-08-07")]
    [InlineData("19.07.2016", "2016-07-19")]
    [InlineData("2016-07-19", "2016-07-19")]
    [InlineData("7/19/2016", "2016-07-19")]
    [InlineData("Jan '19 – Mar '20", "2019-01..2020-03")]
    [InlineData("05/18 - 07/20", "2018-05..2020-07")]
    [InlineData("June 2015 to August 2016 (1 year 3 months)", "2015-06..2016-08")]
    [InlineData("Jan 2020 - Present · 2 yrs 3 mos", "2020-01..present")]
    [InlineData("2012 - 2014, 2016 - present", "2012..2014 2016..present")]
    [InlineData("November 2012 to October 2024", "2012-11..2024-10")]
    [InlineData("until 2015", "?..2015")]
    [InlineData("1998-09 bis 2003-08", "1998-09..2003-08")]
    [InlineData("2020 - Present", "2020..present")]
    [InlineData("2019 -> now", "2019..present")]
    [InlineData("2010.4 - 2012.12", "2010-04..2012-12")]
    [InlineData("2010/04 – 2012/12", "2010-04..2012-12")]
    [InlineData("2005–2009", "2005..2009")]
    [InlineData("July 2018 until today", "2018-07..present")]
    public void A_date_is_read_in_the_form_that_people_write(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("SQL Server 2005a and v2019")]
    [InlineData("https://example.org/2016/07/slides")]
    [InlineData("917-555-2019")]
    [InlineData("$2000 of 3000")]
    [InlineData("may be 12 people")]
    [InlineData("Auditor – ISO 9001:2015")]
    [InlineData("one of 20185 rows")]
    [InlineData("7명, 3개월")]
    public void What_is_no_date_is_left_alone(string text) => Assert.Equal("", Describe(text));

    [Theory]
    [InlineData("May 2020 - March 2018", DateFaultKind.EndBeforeStart)]
    [InlineData("2019-03 - 2019-13", DateFaultKind.NoSuchMonth)]
    [InlineData("13/2019 - 02/2020", DateFaultKind.NoSuchMonth)]
    [InlineData("March 20185 - present", DateFaultKind.NoSuchYear)]
    [InlineData("31.02.2016", DateFaultKind.NoSuchDay)]
    public void A_date_that_cannot_be_is_a_fault_and_no_date(string text, DateFaultKind kind)
    {
        var scan = DateScanner.Scan(text);
        Assert.Empty(scan.Finds);
        Assert.Equal(kind, Assert.Single(scan.Faults).Kind);
    }

    [Theory]
    [InlineData("**Title** (Jan 2019 – Mar 2020, 1 yr) rest", "Jan 2019 – Mar 2020, 1 yr")]
    [InlineData("since May 2020 in Berlin", "since May 2020")]
    [InlineData("2016 г. Москва", "2016 г.")]
    public void The_words_of_a_date_belong_to_it(string text, string expected)
    {
        var find = Assert.Single(DateScanner.Scan(text).Finds);
        Assert.Equal(expected, text.Substring(find.Start, find.Length));
    }

    private static string Describe(string text) => string.Join(' ', DateScanner.Scan(text).Finds.Select(find => find.Range switch
    {
        { IsOngoing: true } range => $"{range.Start}..present",
        var range when find.IsRange => $"{range.Start?.ToString() ?? "?"}..{range.End}",
        var range => range.Start.ToString(),
    }));
}
