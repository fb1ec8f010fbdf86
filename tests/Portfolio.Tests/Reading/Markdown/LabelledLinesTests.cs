using System.Text;
using Portfolio.Model.Input;
using Portfolio.Model.Text;
using Portfolio.Reading.Markdown;
using Xunit;

namespace Portfolio.Tests.Reading.Markdown;

public sealed class LabelledLinesTests
{
    [Theory]
    [InlineData("**Tools:** a, b\n**Methods:** c\n", 1)]
    [InlineData("**Tools**: a, b\n**Methods**: c\n**Rest**: d\n", 2)]
    [InlineData("**Tools:** a, b\nand others\n", 0)]
    [InlineData("plain\nlines\n", 0)]
    [InlineData("**Bold** words\n**more** words\n", 0)]
    public void Lines_that_each_start_with_a_label_stay_lines(string markdown, int breaks)
    {
        var blocks = MarkdownReader.Read(new InputFile("cv.md", Encoding.UTF8.GetBytes(markdown))).Blocks;
        Assert.Equal(breaks, TextTree.Inlines(blocks).OfType<LineBreak>().Count());
    }
}
