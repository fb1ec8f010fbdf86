using Portfolio.Downloads.Typesetting;
using Xunit;

namespace Portfolio.Tests.Downloads.Typesetting;

/// <summary>Pages of ten lines where nothing else is said, each line ten points high.</summary>
public sealed class PageBreakerTests
{
    [Fact]
    public void A_page_is_filled_where_nothing_speaks_against_it() => Assert.Equal([10, 2], Pages(Lines(12)));

    [Fact]
    public void A_paragraph_leaves_no_single_line_behind_or_ahead()
    {
        Assert.Equal([9, 4], Pages(Lines(9), Lines(4)));
        Assert.Equal([8, 5], Pages(Lines(8), Lines(3), Lines(2)));
        Assert.Equal([8, 3], Pages(Lines(8), Lines(3)));
        Assert.Equal([9, 2], Pages(Lines(11)));
    }

    [Fact]
    public void A_head_keeps_with_two_lines() =>
        Assert.Equal([8, 4], Pages(Lines(8), Head(), Lines(1), Lines(2)));

    [Fact]
    public void Heads_that_follow_each_other_keep_together() =>
        Assert.Equal([7, 5], Pages(Lines(7), Head(), Head(), Lines(3)));

    [Fact]
    public void A_role_moves_whole_where_that_leaves_little_empty() =>
        Assert.Equal([17, 8], Pages(200, Lines(17), Lines(8, group: 1)));

    [Fact]
    public void A_role_is_cut_rather_than_leave_half_a_page_empty() =>
        Assert.Equal([20, 5], Pages(200, Lines(12), Lines(13, group: 1)));

    [Fact]
    public void The_last_item_of_a_list_is_not_left_by_itself()
    {
        Assert.Equal([19, 4], Pages(200, [.. Enumerable.Repeat(Item(), 21), Head(), Lines(1)]));
        Assert.Equal([20, 2], Pages(200, [.. Enumerable.Repeat(Item(), 22)]));
    }

    [Fact]
    public void A_line_that_announces_a_list_stays_with_it() =>
        Assert.Equal([19, 5], Pages(200, [Lines(19), Lines(1) with { AnnouncesNext = true }, .. Enumerable.Repeat(Item(), 4)]));

    [Fact]
    public void What_cannot_be_kept_is_cut_all_the_same() =>
        Assert.Equal(25, Pages([.. Enumerable.Repeat(Head(), 25)]).Sum());

    [Fact]
    public void The_space_above_a_block_is_dropped_at_the_head_of_a_page()
    {
        var blocks = new[] { Lines(10), Lines(10) with { SpaceBefore = 50 } };
        var pages = PageBreaker.Break(blocks, 100);
        Assert.Equal([10, 10], pages.Select(page => page.Count));
        Assert.Equal(10, pages[1][0].Baseline);
    }

    private static int[] Pages(params SetBlock[] blocks) => Pages(100, blocks);

    private static int[] Pages(double height, params SetBlock[] blocks) => [.. PageBreaker.Break(blocks, height).Select(page => page.Count)];

    private static SetBlock Lines(int count, int? group = null) =>
        new() { Lines = [.. Enumerable.Repeat(new TextLine([], 0), count)], Leading = 10, Group = group };

    private static SetBlock Item() => Lines(1) with { Label = new TextLine([], 0) };

    private static SetBlock Head() => Lines(1) with { KeepsWithNext = true };
}
