using Portfolio.TrueType.Layout;
using Xunit;

namespace Portfolio.Tests.TrueType;

public sealed class ArabicJoiningTests
{
    // As they are written by hand: i, m, f and s for initial, medial, final and standing alone; a point for what has no forms.
    [Theory]
    [InlineData("سلام", "imfs")]
    [InlineData("عربي", "ifif")]
    [InlineData("دار", "sss")]
    [InlineData("بـب", "i.f")]
    [InlineData("بَب", "i.f")]
    [InlineData("ب ب", "s.s")]
    [InlineData("ماء", "if.")]
    [InlineData("abc", "...")]
    public void Letters_take_the_form_that_their_neighbours_ask_for(string text, string forms) =>
        Assert.Equal(forms, string.Concat(ArabicJoining.FormsOf([.. text.EnumerateRunes()]).Select(form => form switch
        {
            JoiningForm.Initial => 'i',
            JoiningForm.Medial => 'm',
            JoiningForm.Final => 'f',
            JoiningForm.Isolated => 's',
            _ => '.',
        })));
}
