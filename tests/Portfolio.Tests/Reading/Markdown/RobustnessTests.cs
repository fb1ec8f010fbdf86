using System.Diagnostics;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.Model.Text;
using Portfolio.Reading.Contacts;
using Portfolio.Reading.Markdown;
using Xunit;

namespace Portfolio.Tests.Reading.Markdown;

/// <summary>No input crashes or hangs the reader. Every random thing here has a fixed seed.</summary>
public sealed class RobustnessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const string Marks = "<>[]{}*_`|#-:\n \t&\\";

    private const string Sample = """
        ---
        title: "Sample"
        ---
        # Ada Example

        - **Phone:** 917-555-0100
        - <i class="fa fa-map"></i> 1 Example Street, Springfield, IL 62704
        [ada@example.com](mailto:ada@example.com) | https://github.com/ada

        ## Experience {#experience}

        ### Engineer, Example Works
        *Feb 2014 - Present · Remote*

        <div class="work">
        - Built `things` with <u>care</u> {% include x %}
            1. nested **deep _inside_**
        </div>

        | a | b |
        |---|---|
        | 1 | <span style="color:#333">2</span> |

        Term
        :   Description[^1]

        [^1]: Note <!-- comment -->
        """;

    [Fact]
    public void Mutations_of_a_real_structure_are_read()
    {
        var random = new Random(20240517);
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < 400; round++)
        {
            var text = new StringBuilder(Sample);
            for (var change = random.Next(1, 12); change > 0; change--)
            {
                var at = random.Next(text.Length);
                var length = Math.Min(random.Next(1, 20), text.Length - at);
                switch (random.Next(4))
                {
                    case 0: text.Remove(at, length); break;
                    case 1: text.Insert(at, Sample.AsSpan(random.Next(Sample.Length - 20), 20)); break;
                    case 2: text.Insert(at, Marks[random.Next(Marks.Length)].ToString(), random.Next(1, 30)); break;
                    default: text[at] = (char)random.Next(1, 0x3000); break;
                }
            }
            Read(Encoding.UTF8.GetBytes(text.ToString()));
        }
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
    }

    [Fact]
    public void Random_bytes_are_read()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var bytes = new byte[random.Next(2000)];
            random.NextBytes(bytes);
            Read(bytes);
        }
    }

    [Theory]
    [InlineData("> ", 1000, "word")]
    [InlineData("- ", 1000, "word")]
    [InlineData("<div>", 1000, "word")]
    [InlineData("<b>", 1000, "word")]
    [InlineData("<blockquote>", 5000, "word")]
    [InlineData("<table><tr><td>", 1000, "word")]
    [InlineData("<ul><li>", 1000, "word")]
    [InlineData("[", 1000, "word")]
    [InlineData("![", 1000, "word")]
    [InlineData("*a **b ", 1000, "word")]
    [InlineData("*a _b ", 2000, "word_*")]
    [InlineData("[a](b", 1000, "word")]
    [InlineData("{", 5000, "word")]
    [InlineData("x` ", 5000, "word")]
    [InlineData("<!--", 5000, "word")]
    [InlineData("<a href=\"", 5000, "word")]
    [InlineData("&", 5000, "word")]
    public void Deep_and_open_structures_are_read_with_their_words(string repeated, int times, string words)
    {
        var text = new StringBuilder().Insert(0, repeated, times).Append(words).ToString();
        Assert.Contains("word", Read(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_emphasis_a_thousand_deep_keeps_its_words()
    {
        var text = string.Concat(Enumerable.Repeat("*a **b ", 500)) + "word" + string.Concat(Enumerable.Repeat(" c** d*", 500));
        Assert.Contains("word", Read(Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_nested_by_a_thousand_indents_keep_their_words()
    {
        var text = string.Join('\n', Enumerable.Range(0, 1000).Select(depth => new string(' ', depth * 2) + $"- w{depth}"));
        var words = Words.Of(Read(Encoding.UTF8.GetBytes(text))).ToList();
        Assert.Equal(Enumerable.Range(0, 1000).Select(depth => $"w{depth}"), words);
    }

    [Fact]
    public void Ten_thousand_headings_are_read() =>
        Assert.Contains("h9999", Read(Encoding.UTF8.GetBytes(string.Join("\n\n", Enumerable.Range(0, 10_000).Select(at => $"## h{at}\ntext")))), StringComparison.Ordinal);

    /// <summary>Counted in work, which does not depend on what else the machine does: memory asked for, and that no more often.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("<span>x</span> ")]
    [InlineData("- Phone: 917-555-NUMBER\n")]
    public void Ten_times_the_size_is_about_ten_times_the_work(string? shape)
    {
        const int Size = 100_000;
        Work(Repeated(shape ?? Sample[20..] + "\n\n", Size));
        var once = Work(Repeated(shape ?? Sample[20..] + "\n\n", Size));
        var tenfold = Work(Repeated(shape ?? Sample[20..] + "\n\n", Size * 10));
        Assert.InRange(tenfold / once, 5, 12);

        static double Work(byte[] bytes)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            ContactReader.Read(MarkdownReader.Read(new InputFile("cv.md", bytes)));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        static byte[] Repeated(string shape, int size)
        {
            var text = new StringBuilder();
            for (var number = 0; text.Length < size; number++) text.Append(shape.Replace("NUMBER", $"{number % 10_000:0000}", StringComparison.Ordinal));
            return Encoding.UTF8.GetBytes(text.ToString());
        }
    }

    [Theory]
    [InlineData("a ", 10_000_000)]
    [InlineData("A sentence of a CV.\n\n", 10_000_000)]
    [InlineData("917-555-0100 ", 300_000)]
    [InlineData("ada@example.com, ", 300_000)]
    [InlineData("<b>x", 300_000)]
    [InlineData("*", 1_000_000)]
    [InlineData("[x](y) ", 100_000)]
    public void Large_files_are_read(string repeated, int size)
    {
        var watch = Stopwatch.StartNew();
        Read(Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, repeated, size / repeated.Length).ToString()));
        Assert.True(watch.Elapsed < Patience, $"{watch.Elapsed}");
    }

    /// <summary>Words, links and type: all runs of a paragraph are looked at together, so that no line may be without an end.</summary>
    [Theory]
    [InlineData("Worked at Acme on plans, ")]
    [InlineData("[Acme](https://acme.example) *planned* ")]
    [InlineData("**Acme** <i>planned</i> `code` it ")]
    public void A_line_of_megabytes_is_read_as_paragraphs_with_all_its_words(string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, 3_000_000 / repeated.Length));
        var document = MarkdownReader.Read(new InputFile("cv.md", Encoding.UTF8.GetBytes("# Ada Example\n\n" + text)));
        Assert.Equal(3, Assert.Single(document.Diagnostics, diagnostic => diagnostic.Code == "MD1108").Place.Line);
        Assert.True(document.Blocks.Length > 100);
        Assert.Equal(3_000_000 / repeated.Length, Words.Of(PlainText.Of(document.Blocks)).Count(word => word == "Acme"));
    }

    [Fact]
    public void A_long_paragraph_is_no_endless_line()
    {
        var document = MarkdownReader.Read(new InputFile("cv.md", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Some words of a story. ", 600)))));
        Assert.Empty(document.Diagnostics);
        Assert.Single(document.Blocks);
    }

    private static string Read(byte[] bytes)
    {
        var document = MarkdownReader.Read(new InputFile("cv.md", bytes));
        var contacts = ContactReader.Read(document);
        Assert.Equal(PlainText.Of(document.Blocks), PlainText.Of(contacts.Blocks));
        return PlainText.Of(contacts.Blocks);
    }
}
