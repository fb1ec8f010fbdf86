using System.Text;
using System.Text.RegularExpressions;
using Portfolio.Model.Input;
using Portfolio.Reading.Career;
using Portfolio.Reading.Markdown;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

/// <summary>Rule 1: every word of the document is in the sections, in its order, whatever the reader made of it.</summary>
public partial class CvIsCompleteTests
{
    private const int Mutations = 400;

    private static readonly string[] Samples =
        [.. Directory.GetFiles(Repository.PathOf("tests", "Portfolio.Tests", "Reading", "Career", "Cvs"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    [Fact]
    public void Every_word_of_the_sample_CVs_is_kept_in_order() => Assert.All(Samples, AssertComplete);

    /// <summary>Who moves words about with spaces, or types two behind a full stop, has the same words.</summary>
    [Theory]
    [InlineData("  ")]
    [InlineData("\u00A0")]
    [InlineData("   \t")]
    public void Every_word_of_the_sample_CVs_is_kept_in_order_with_other_spaces_between_them(string spaces) => Assert.All(Samples, sample => AssertComplete(BetweenWords().Replace(sample, spaces)));

    [GeneratedRegex(@"(?<=\w[.,;:)]?) (?=\w)", RegexOptions.None, 1000)]
    private static partial Regex BetweenWords();

    [Fact]
    public void Every_word_of_a_mutated_CV_is_kept_in_order()
    {
        var random = new Random(20260101);
        for (var round = 0; round < Mutations; round++) AssertComplete(Mutate(random));
    }

    [Fact]
    public void Every_word_of_the_CVs_beside_the_repository_is_kept_in_order()
    {
        var folder = Environment.GetEnvironmentVariable("PORTFOLIO_CORPUS") ?? Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));
        if (!Directory.Exists(folder)) return;
        Assert.All(Directory.GetFiles(folder, "cv.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal), file => AssertComplete(File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("#")]
    [InlineData("# \n\n- \n-\n\n|a|\n|-|\n")]
    [InlineData("## Experience\n\n2019 - 2020\n")]
    [InlineData("2019 - 2020\n: \n: x\n")]
    [InlineData("## 職務経歴\n\n### 株式会社みずぐるま\n\n| 期間 | 人数 | ツール |\n| --- | --- | --- |\n")]
    [InlineData("## Experience\n\n### University of Wind (2014 - 2016)\n\n- \n- Office\n")]
    [InlineData("## Conferences\n\n* W. Tidewater ***Tide Workshop Panel***. [Wheels 2012 Topical Group. December 18, 2011.](https://example.org/panel) Invited panelist.\n-. *. W.. Tidewater,. M.. Stone.\n* W. Tidewater for the Wheel Collaboration. ***Limits of the life of a wheel***. [Meeting of Sails, Sandford, Kansas. June 7, 2009](https://example.org/wheel). Invited talk by W. Tidewater.\n")]
    [InlineData("**** [A](https://a.example): x 2012\n")]
    [InlineData("[a](https://github.com/)\n")]
    [InlineData("# Ada Example\n\n\u0301\n\ntext\n")]
    [InlineData("![photo](x.png) Ada\n===\n")]
    [InlineData("## Experience\n\n### ( — , | 2019 - \n")]
    [InlineData("## Education\n\n- School of Mills, Hull (AB - 2010\n")]
    [InlineData("## Experience\n\n- 2021 - 2022: **Designer** at Best Rye. Published  2 papers on sieves.\n")]
    [InlineData("## Experience\n\n### Period: 2011 - 2014\n\n- Company: Limehouse\n  - Position: Errand Boy\n  - Period: 2009 - 2011\n  - Ran\n")]
    [InlineData("Examined mills of the University of <br>\nSpringfield for <br>\n")]
    public void Strange_documents_are_read_without_an_exception(string text) => AssertComplete(text);

    private static void AssertComplete(string text)
    {
        var document = MarkdownReader.Read(new InputFile("cv.md", Encoding.UTF8.GetBytes(text)));
        var cv = CvReader.Read(document, null).Cv;
        Assert.Equal(CvWords.Of(document.Blocks), CvWords.Of(cv));
        Assert.NotEmpty(cv.Name);
    }

    /// <summary>Lines of several samples, some lost, doubled, moved, indented, or turned into something else.</summary>
    private static string Mutate(Random random)
    {
        var lines = Samples[random.Next(Samples.Length)].Split('\n').ToList();
        for (var change = random.Next(1, 12); change > 0; change--)
        {
            var at = random.Next(lines.Count);
            var other = Samples[random.Next(Samples.Length)].Split('\n');
            switch (random.Next(11))
            {
                case 0: lines.RemoveAt(at); break;
                case 1: lines.Insert(at, other[random.Next(other.Length)]); break;
                case 2: lines[at] = new string('#', random.Next(1, 7)) + " " + lines[at]; break;
                case 3: lines[at] = "- " + lines[at]; break;
                case 4: lines[at] = "    " + lines[at]; break;
                case 5: lines[at] = $"**{lines[at]}**"; break;
                case 6: lines[at] = lines[at].Length > 4 ? lines[at].Insert(random.Next(lines[at].Length), random.Next(2) == 0 ? " (" : " | ") : "> " + lines[at]; break;
                case 7: lines[at] = lines[at].IndexOf(' ', lines[at].Length / 2) is > 0 and var space ? lines[at].Insert(space + 1, "<br>") : "<br>" + lines[at]; break;
                case 8: lines[at] = lines[at].Replace(" ", random.Next(2) == 0 ? "  " : ". ", StringComparison.Ordinal); break;
                case 9: lines[at] = lines[at].IndexOf(' ', lines[at].Length / 3) is > 0 and var gap ? lines[at].Insert(gap, random.Next(2) == 0 ? "  " : " · ") : lines[at] + "  "; break;
                default: lines[at] = "|" + lines[at] + "|2019 - 2020|"; break;
            }
            if (lines.Count == 0) lines.Add("");
        }
        return string.Join('\n', lines);
    }
}
