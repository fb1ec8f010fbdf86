using System.Collections.Immutable;
using Portfolio.Preview.Building;
using Xunit;

namespace Portfolio.Tests.Preview;

public sealed class SortedDifferenceTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a=1 b=1", "a=1 b=1", "")]
    [InlineData("a=1 b=1", "a=1 b=2", "b")]
    [InlineData("b=1", "a=1 b=1 c=1", "a c")]
    [InlineData("a=1 b=1 c=1", "b=2", "a b c")]
    public void What_came_went_and_is_not_the_same_is_named_in_order(string before, string now, string expected) =>
        Assert.Equal(expected, string.Join(' ', SortedDifference.Between(Of(before), Of(now), static (left, right) => left == right)));

    private static ImmutableSortedDictionary<string, string> Of(string entries) =>
        entries.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('=')).ToImmutableSortedDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
}
