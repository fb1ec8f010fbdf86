using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Views;

namespace Portfolio.Downloads.ReadBack;

/// <summary>What must be readable in every document of a CV.</summary>
/// <param name="Words">All of them, in order.</param>
/// <param name="Facts">What applicant-tracking systems look for, each with the words that must stand in one piece.</param>
internal sealed record ExpectedWords(ImmutableArray<ReadWord> Words, ImmutableArray<(string What, string Value, SourcePlace Place, string[] Words)> Facts)
{
    public static ExpectedWords Of(PortfolioView view)
    {
        var expected = OwnersWords.Of(view.Cv);
        string[] written = [.. expected.Select(word => word.Text)];
        var facts = from fact in CareerFacts.Of(view)
                    let words = WordSplitter.Split(fact.Value).ToArray()
                    // Titles are the reader's own where the owner wrote them in pieces; name and address always stand in one.
                    where fact.Place.Line == 0 || WordComparison.Contains(written, words)
                    select (fact.What, fact.Value, fact.Place, words);
        return new(expected, [.. facts]);
    }
}
