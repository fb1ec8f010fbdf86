using System.Diagnostics;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.Reading.Career;
using Portfolio.Reading.Markdown;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

public class CvIsReadInLinearTimeTests
{
    private const int Small = 40_000;

    /// <summary>Ten times the text may take ten times as long, and somewhat more on a busy machine; a quadratic reader would take a hundred times as long.</summary>
    private const double MostGrowth = 35;

    private const double MostWork = 12;

    /// <summary>Memory that reading asks for, for each character of the file. A line that is looked at twice as often asks for far more.</summary>
    private const double MostBytesPerCharacter = 700;

    [Theory]
    [InlineData("### Engineer at Company {0}\n*March 2015 - April 2016*, Berlin\n\n- Built things with Go and SQL.\n- Led the team.\n\n")]
    [InlineData("**Company {0}**, Developer\n2018 - 2019\nBerlin, Germany\n\n")]
    [InlineData("## Heading {0}\n\n")]
    [InlineData("- [Org{0}](https://example.org) *Developer* 2019 - 2020 did many things\n")]
    [InlineData("### Mill Works {0}\n\nText.\n\n#### Developer, Acme Ltd {0} (2018 - 2019)\n\nBuilt.\n\n")]
    [InlineData("### Mills {0}\n\n- Developer at Acme Ltd {0} (2018 - 2019)\n- Builder at Acme Ltd {0} (2016 - 2018)\n\n")]
    [InlineData("**Engineer**, Acme Works {0}\n\n**Builder**, Wheel Works {0} (2018 - 2019)\n\n")]
    [InlineData("## Summary\n\nText {0}.\n\n")]
    [InlineData("2019 (May) – ")]
    [InlineData("### Mills {0}:<br>")]
    public void Ten_times_the_text_takes_about_ten_times_as_long(string entry)
    {
        Measure(entry, Small);
        var small = Math.Max(5, Measure(entry, Small));
        var large = Measure(entry, Small * 10);
        // What else the machine did meanwhile is not done a second time.
        if (large / small > MostGrowth) large = Math.Min(large, Measure(entry, Small * 10));
        Assert.InRange(large / small, 0, MostGrowth);
    }

    /// <summary>As above, where what comes again and again stands within one block: a table, a paragraph, a line.</summary>
    [Theory]
    [InlineData("", "| Dates | Post |\n|---|---|\n", "| *2014 - 2016* | **Engineer at Acme {0}** |\n| | built mills |\n", "")]
    [InlineData("## Education\n\n", "**BSc** – School of Mills\n", "GPA: 3.{0}\n", "2014 - 2016\n")]
    [InlineData("## Education\n\n", "**BSc** – School of Mills\n", "GPA: 3.{0}\n2014 - 2016\n", "")]
    [InlineData("## Talks\n\n", "- ", "Miller, A., Stone, B. ", "Tides in mills and wheels. *Meeting of Sails*, 2012.\n")]
    [InlineData("", "### Acme (2014 - 2016)\n\n", "- ### Miller {0}\n  2014 - 2016\n", "")]
    public void Ten_times_the_block_takes_about_ten_times_as_long(string section, string opening, string entry, string closing)
    {
        const int Block = 15_000;
        Time(Block);
        var small = Math.Max(5, Time(Block));
        var large = Time(Block * 10);
        if (large / small > MostGrowth) large = Math.Min(large, Time(Block * 10));
        Assert.InRange(large / small, 0, MostGrowth);

        double Time(int size) => Measure(Text(section + opening, entry, size) + closing);
    }

    /// <summary>Counted in work, which no neighbour on the machine disturbs: what is read ten times as long asks for ten times the memory, if each line is looked at as often.</summary>
    [Theory]
    [InlineData("### Engineer at Company {0}\n*March 2015 - April 2016*, Berlin\n\n- Built things with Go and SQL.\n- Led the team.\n\n")]
    [InlineData("**Company {0}**, Senior Developer, Berlin, Germany | 2018 - 2019 | full time\n\n")]
    [InlineData("- [Org{0}](https://example.org) *Developer* 2019 - 2020 did many things\n")]
    [InlineData("- Phone {0}: 917-555-0100, I live at {0} Example Street\n")]
    public void Ten_times_the_text_asks_for_ten_times_the_work(string entry)
    {
        Work(entry, Small);
        var small = Work(entry, Small);
        var large = Work(entry, Small * 10);
        // Code that the runtime has not optimized yet asks for memory that it does without later.
        for (var again = 0; again < 2 && large / (Small * 10) > MostBytesPerCharacter; again++) (small, large) = (Work(entry, Small), Work(entry, Small * 10));
        Assert.InRange(large / small, 5, MostWork);
        Assert.InRange(large / (Small * 10), 0, MostBytesPerCharacter);
    }

    /// <summary>The largest file but for a little, from the bytes to the roles; in minutes on the slowest machine that anybody tests on, and in seconds on others.</summary>
    [Fact]
    public void Ten_megabytes_are_read_from_the_first_word_to_the_last()
    {
        const int Size = 10_000_000;
        const string Paragraph = "I looked after systems which other people had built, and wrote down what I learnt; the rest was thrown away by a colleague who did not like paper, and who had his reasons.\n\n";
        var text = "# Ada Example\n\n## Experience\n\n### Miller at Windmill Ltd\n2019 - 2021\n\n" + string.Concat(Enumerable.Repeat(Paragraph, Size / Paragraph.Length)) + "### Tester at Lighthouse Ltd\n2017 - 2019\n";
        var watch = Stopwatch.StartNew();
        var cv = CvReader.Read(MarkdownReader.Read(new InputFile("cv.md", Encoding.UTF8.GetBytes(text))), null).Cv;
        Assert.Equal(["Miller", "Tester"], cv.Roles.Select(role => role.Title));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(3), $"{watch.Elapsed}");
    }

    [Fact]
    public void Lists_nested_a_thousand_deep_are_read()
    {
        var text = new StringBuilder("# Ada Example\n\n## Experience\n\n");
        for (var depth = 0; depth < 1000; depth++) text.Append(' ', depth * 2).Append("- Developer, 2019 - 2020\n");
        Assert.NotEmpty(CvReader.Read(MarkdownReader.Read(new InputFile("cv.md", Encoding.UTF8.GetBytes(text.ToString()))), null).Cv.Sections);
    }

    private static string Text(string opening, string entry, int size)
    {
        var text = new StringBuilder("# Ada Example\n\n## Experience\n\n").Append(opening);
        for (var number = 0; text.Length < size; number++) text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, entry, number);
        return text.ToString();
    }

    private static double Measure(string entry, int size) => Measure(Text("", entry, size));

    private static double Measure(string text)
    {
        var document = MarkdownReader.Read(new InputFile("cv.md", Encoding.UTF8.GetBytes(text)));
        var watch = Stopwatch.StartNew();
        CvReader.Read(document, null);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Work(string entry, int size)
    {
        var file = new InputFile("cv.md", Encoding.UTF8.GetBytes(Text("", entry, size)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        CvReader.Read(MarkdownReader.Read(file), null);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
