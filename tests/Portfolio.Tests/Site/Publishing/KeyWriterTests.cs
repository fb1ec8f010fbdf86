using System.Text;
using Portfolio.Site.Publishing;
using Xunit;

namespace Portfolio.Tests.Site.Publishing;

public sealed class KeyWriterTests
{
    [Theory]
    [InlineData("Dear Sir,\n", false, "---\nKey: k\n---\n\nDear Sir,\n")]
    [InlineData("---\n\nDear Sir,\n", false, "---\nKey: k\n---\n\n---\n\nDear Sir,\n")]
    [InlineData("---\nRole: Cook\n---\nDear\n", true, "---\nKey: k\nRole: Cook\n---\nDear\n")]
    [InlineData("---\r\nRole: Cook\r\n---\r\nDear\r\n", true, "---\r\nKey: k\r\nRole: Cook\r\n---\r\nDear\r\n")]
    [InlineData("\uFEFF\n---\nRole: Cook\n---\n", true, "\uFEFF\n---\nKey: k\nRole: Cook\n---\n")]
    [InlineData("+++\nrole = \"Cook\"\n+++\n", true, "+++\nKey = \"k\"\nrole = \"Cook\"\n+++\n")]
    public void The_key_stands_first_in_the_front_matter_and_all_else_stays(string file, bool hasFrontMatter, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(KeyWriter.Write(Encoding.UTF8.GetBytes(file), hasFrontMatter, "k")));
}
