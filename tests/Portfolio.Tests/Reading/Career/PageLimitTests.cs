using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Reading.Career;
using Portfolio.Reading.Markdown;
using Xunit;

namespace Portfolio.Tests.Reading.Career;

public sealed class PageLimitTests
{
    [Theory]
    [InlineData("Pages: 2", 2)]
    [InlineData("pages: 1", 1)]
    [InlineData("Title: CV", null)]
    public void The_owner_says_how_many_pages_the_PDF_may_have(string line, int? pages)
    {
        var read = Read(line);
        Assert.Equal(pages, read.Cv.Pages);
        Assert.DoesNotContain(read.Diagnostics, diagnostic => diagnostic.Code == "CV1020");
    }

    [Theory]
    [InlineData("Pages: two")]
    [InlineData("Pages: 0")]
    [InlineData("Pages: 21")]
    public void Anything_but_a_number_of_pages_is_named_and_ignored(string line)
    {
        var read = Read(line);
        Assert.Null(read.Cv.Pages);
        Assert.Equal(new SourcePlace("cv.md", 2, 1), Assert.Single(read.Diagnostics, diagnostic => diagnostic.Code == "CV1020").Place);
    }

    private static CvReadResult Read(string line) =>
        CvReader.Read(MarkdownReader.Read(new("cv.md", Encoding.UTF8.GetBytes($"---\n{line}\n---\n# Ada Quist\n"))), null);
}
