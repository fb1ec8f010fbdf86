using System.Text;
using System.Text.RegularExpressions;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

/// <summary><c>docs/writing-a-cv.md</c> promises nothing that the reader does not do: each example is read, and says what stands below it.</summary>
public partial class WritingACvTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (Match match in Pairs().Matches(File.ReadAllText(Repository.PathOf("docs", "writing-a-cv.md")))) data.Add(match.Groups[1].Value, match.Groups[2].Value);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_documentation_is_read_as_it_says(string markdown, string expected) =>
        CvReaderTests.AssertRead(expected.TrimEnd().Split('\n'), CvReaderTests.Read(Encoding.UTF8.GetBytes(markdown)).Cv);

    [GeneratedRegex("```markdown\n(.*?)```\n+Read as:\n+```text\n(.*?)```", RegexOptions.Singleline, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Pairs();
}
