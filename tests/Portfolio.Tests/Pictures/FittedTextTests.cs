using Portfolio.Pictures.Typesetting;
using Portfolio.Tests.TrueType;
using Xunit;

namespace Portfolio.Tests.Pictures;

public sealed class FittedTextTests
{
    private static readonly FontChoice Serif = new(Fonts.Regular);

    [Fact]
    public void A_short_text_stands_in_the_most_welcome_size() =>
        Assert.Equal((1, 90.0), Shape(FittedText.Of("Cook", Serif, 700, (90, 1), (40, 2))));

    [Fact]
    public void A_longer_one_gets_smaller_before_it_gets_longer() =>
        Assert.Equal((2, 80.0), Shape(FittedText.Of("Consulting Principal Engineer", Serif, 700, (90, 1), (80, 2), (40, 4))));

    [Fact]
    public void Two_lines_are_as_even_as_they_can_be()
    {
        var text = FittedText.Of("one two three four five six seven", Serif, 600, (60, 2));
        Assert.Equal(2, text.Lines.Length);
        Assert.InRange(text.Lines.Min(line => line.Ems) / text.Lines.Max(line => line.Ems), 0.75, 1);
    }

    [Theory]
    [InlineData("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaft")]
    [InlineData("Maximiliane-Alexandrina von und zu Hohenlohe-Waldenburg-Schillingsfürst")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z and on and on and on and on")]
    public void Whatever_its_length_a_text_stays_within_its_place(string text)
    {
        var fitted = FittedText.Of(text, Serif, 500, (90, 1), (60, 2), (40, 3));
        Assert.InRange(fitted.Lines.Length, 1, 3);
        Assert.All(fitted.Lines, line => Assert.InRange(line.Ems * fitted.Size, 1, 500));
    }

    [Fact]
    public void A_line_ends_where_it_may_and_nowhere_else()
    {
        Assert.Equal("Feb| 2024 –| now", string.Join('|', Words.Of("Feb 2024 – now")));
        Assert.Equal("Architect /| Director", string.Join('|', Words.Of("Architect / Director")));
        Assert.Equal("Feb\u00a02024| or| later", string.Join('|', Words.Of("Feb\u00a02024 or later")));
        Assert.Equal("Anne-|Marie", string.Join('|', Words.Of("Anne-Marie")));
        Assert.Equal("東|京、|大|阪", string.Join('|', Words.Of("東京、大阪")));
    }

    [Theory]
    [InlineData("Zażółć gęślą jaźń, Владимир, Ωμέγα", true)]
    [InlineData("יוסי כהן", false)]
    [InlineData("山田太郎", false)]
    public void It_is_known_what_a_font_cannot_draw(string text, bool canBe) => Assert.Equal(canBe, Serif.CanDraw(text));

    private static (int Lines, double Size) Shape(FittedText text) => (text.Lines.Length, text.Size);
}
