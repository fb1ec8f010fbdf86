using System.Text;
using Portfolio.Pictures.Typesetting;
using Portfolio.Tests.TrueType;
using Xunit;

namespace Portfolio.Tests.Pictures;

public sealed class FontChoiceTests
{
    [Fact]
    public void Other_fonts_are_asked_for_what_the_first_lacks_and_for_nothing_else()
    {
        var asked = new List<Rune>();
        var fonts = new FontChoice(Fonts.Semibold, character =>
        {
            asked.Add(character);
            return Fonts.Regular;
        });
        Assert.True(fonts.CanDraw("Ada Østergård, 1990"));
        Assert.Empty(asked);
        Assert.False(fonts.CanDraw("漢"));
        Assert.Equal([new('漢')], asked);
        Assert.Same(Fonts.Semibold, fonts.For(new('漢')));
    }
}
