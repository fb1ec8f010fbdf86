using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Portfolio.Site.Output;
using Xunit;

namespace Portfolio.Tests.Site.Output;

public sealed class SortedRunsTests
{
    [Fact]
    public void Lists_in_order_become_one_in_order()
    {
        var names = Gen.Elements("ada", "ada-x", "Ada", "zoe").SelectMany(folder => Gen.Elements("", "/cv", "/files/a", "/index").Select(name => folder + name));
        Prop.ForAll(Arb.From(names.ListOf().ListOf()), lists =>
        {
            var runs = lists.Select(list => list.Order(StringComparer.Ordinal).ToImmutableArray()).ToList();
            Assert.Equal(lists.SelectMany(list => list).Order(StringComparer.Ordinal), SortedRuns.Merge(runs, name => name));
        }).QuickCheckThrowOnFailure();
    }
}
