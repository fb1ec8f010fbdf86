using System.Text;
using Portfolio.Model.Diagnostics;
using Xunit;

namespace Portfolio.Tests.Model.Diagnostics;

public sealed class SourceLinesTests
{
    private static readonly byte[] File = Encoding.UTF8.GetBytes("one\r\ntwo\r\nthree\r\nfour\r\nfive\r\nsix");

    [Theory]
    [InlineData(1, 1, "one two three")]
    [InlineData(4, 2, "two three four five six")]
    [InlineData(6, 4, "four five six")]
    public void An_excerpt_is_the_line_with_two_around_it(int line, int first, string lines)
    {
        var excerpt = Around(new("cv.md", line, 1))!;
        Assert.Equal((first, lines), (excerpt.FirstLine, string.Join(' ', excerpt.Lines)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_place_that_is_no_line_has_none(int line) => Assert.Null(Around(new("cv.md", line)));

    [Fact]
    public void A_file_that_is_not_there_has_none() => Assert.Null(Around(new("talks/soup.md", 1)));

    [Fact]
    public void Lines_are_counted_as_places_count_them()
    {
        var excerpt = Around(new("cv.md", 3, 1), Encoding.UTF8.GetBytes("\uFEFFone\rtwo\u2028more\fand more\r\nthree\n"))!;
        Assert.Equal(("three", "one"), (excerpt.MeantLine, excerpt.Lines[0]));
    }

    private static SourceExcerpt? Around(SourcePlace place, byte[]? file = null) => new SourceLines(name => name == "cv.md" ? file ?? File : (ReadOnlyMemory<byte>?)null).Around(place);
}
