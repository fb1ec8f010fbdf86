using Portfolio.Pictures.Cards;
using Portfolio.Pictures.Icons;
using Portfolio.Pictures.Typesetting;
using Portfolio.TestKit;
using Portfolio.Tests.TrueType;
using Xunit;

namespace Portfolio.Tests.Pictures;

public sealed class CardRendererTests
{
    private static readonly CardRenderer Renderer = new(
        new(new(Fonts.Semibold, _ => Fonts.Regular), new(Fonts.Regular)),
        new(new(255, 255, 255), new(0, 0, 0), new(90, 90, 90), new(220, 220, 220), new(180, 20, 30)));

    private static readonly Card Role = new() { Name = "Jane Q. Doe", Kind = "Roles", When = ["Mar 2021 –", "Present"], Title = "Head Cook", Subtitle = "Example Inn, Springfield" };

    private static readonly Card Person = new()
    {
        Title = "Maximiliane-Alexandrina von und zu Hohenlohe-Waldenburg-Schillingsfürst",
        Rows = [new("Mar 2021 – Present", "Head Cook", "Example Inn"), new("", "Diploma in Cookery", null)],
    };

    [Fact]
    public void The_same_card_is_the_same_bytes_and_another_card_is_not()
    {
        Assert.Equal(Renderer.Render(Role), Renderer.Render(Role));
        Assert.NotEqual(Renderer.Render(Role), Renderer.Render(Role with { Title = "Head Chef" }));
    }

    [Fact]
    public void A_head_that_is_drawn_before_changes_no_byte_of_a_card()
    {
        var head = Renderer.HeadOf("Jane Q. Doe", "Roles")!;
        // The last one reaches up to where its title is packed with the head.
        var tall = Role with { Title = string.Join(' ', Enumerable.Repeat("Head of Everything That Is Cooked", 9)), Subtitle = string.Join(' ', Enumerable.Repeat("Example Inn of Springfield", 9)) };
        Assert.All([Role, Role with { Title = "Ägir" }, tall], card => Assert.Equal(Renderer.Render(card), Renderer.Render(card, head)));
        Assert.NotEqual(Renderer.Render(Role), Renderer.Render(Role, Renderer.HeadOf("Jane P. Doe", "Roles")!));
    }

    [Fact]
    public void A_head_is_that_of_the_cards_of_one_person_and_kind()
    {
        var head = Renderer.HeadOf("Jane Q. Doe", "Roles")!;
        Assert.True(head.IsOf(Role with { Title = "Head Chef" }));
        Assert.False(head.IsOf(Role with { Kind = "Talks" }));
        Assert.False(head.IsOf(Person));
        Assert.Null(Renderer.HeadOf(" ", null));
    }

    [Fact]
    public void A_card_is_small_enough_to_be_fetched_by_a_messenger() =>
        Assert.All([Role, Person], card => Assert.InRange(Renderer.Render(card).Length, 1000, 25_000));

    [Fact]
    public void All_that_is_on_a_card_is_said_to_those_who_do_not_see_it()
    {
        Assert.Equal("Head Cook. Example Inn, Springfield. Mar 2021 – Present. Jane Q. Doe", Role.Text);
        Assert.EndsWith("Schillingsfürst. Head Cook, Example Inn, Mar 2021 – Present. Diploma in Cookery", Person.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_fonts_cannot_draw_is_not_drawn_at_all() => Assert.False(Renderer.CanDraw(Role with { Subtitle = "東京" }));

    [JudgedFact("pngcheck")]
    public void Pngcheck_finds_cards_and_icons_of_the_size_that_is_asked_for()
    {
        foreach (var card in new[] { Role, Person })
            Assert.Contains("1200 x 630", Judge.AskAbout(Renderer.Render(card), "pngcheck", "-v", "{file}"), StringComparison.Ordinal);
        var icon = Icon.OfInitials("JD", new FontChoice(Fonts.Semibold))!;
        foreach (var size in new[] { 16, 32, 180 })
        {
            var said = Judge.AskAbout(icon.ToPng(size, size < 100, new(180, 20, 30), new(255, 255, 255)), "pngcheck", "-v", "{file}");
            Assert.Contains($"{size} x {size}", said, StringComparison.Ordinal);
        }
    }
}
