using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Xunit;

namespace Portfolio.Tests.Model.Diagnostics;

public sealed class FoundPlacesTests
{
    private const string File = "\uFEFFFrom: /a/\r\n\r\n# Ada\r\n\r\n### Cook, 13/2019\r\n13/2019 again\r\n";

    [Theory]
    [InlineData("/a/", 0, 0, 1, 7)]
    [InlineData("13/2019", 5, 1, 5, 11)]
    [InlineData("13/2019", 6, 1, 6, 1)]
    [InlineData("again", 5, 1, 6, 9)]
    public void What_is_quoted_is_found_at_its_place_or_below(string found, int line, int column, int foundLine, int foundColumn) =>
        Assert.Equal(new SourcePlace("cv.md", foundLine, foundColumn), Sharpen(found, line, column));

    [Theory]
    [InlineData("/a/", 3, 1)]
    [InlineData("nowhere", 0, 0)]
    [InlineData("again", 99, 1)]
    [InlineData(null, 5, 1)]
    public void What_is_not_there_leaves_the_place_as_it_is(string? found, int line, int column) =>
        Assert.Equal(new SourcePlace("cv.md", line, column), Sharpen(found, line, column));

    private static SourcePlace Sharpen(string? found, int line, int column)
    {
        var input = new InputTree("input", ImmutableSortedDictionary<string, InputFile>.Empty.Add("cv.md", new("cv.md", Encoding.UTF8.GetBytes(File))));
        return FoundPlaces.Sharpen(new("A", Severity.Note, new("cv.md", line, column), "m", "c") { Found = found }, input).Place;
    }
}
