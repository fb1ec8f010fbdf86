using System.Collections.Immutable;
using Portfolio.Model.Views;
using Portfolio.Site.Publishing;

namespace Portfolio.Site.Pipelines;

/// <summary>
/// All that the pages of the site as a whole show of its portfolios: an edit that changes none of it leaves them as they are. Equal where
/// all of it is.
/// </summary>
/// <remarks>A site that is one portfolio shows all of it around its page for lost visitors.</remarks>
internal sealed class SiteListing(ImmutableArray<SiteListing.Person> people) : IEquatable<SiteListing>
{
    private readonly ImmutableArray<Person> _people = people;

    public static SiteListing Of(SiteContext site, ImmutableArray<PortfolioView> portfolios, BuildMemory memory) =>
        new([.. portfolios.Select(portfolio => memory.Recall("listing", portfolio.Content.Path, portfolio, () => new Person(portfolio, site.Map.HasPeoplePage)))]);

    public bool Equals(SiteListing? other) => other is not null && _people.SequenceEqual(other._people);

    public override bool Equals(object? obj) => Equals(obj as SiteListing);

    public override int GetHashCode() => _people.Length;

    /// <summary>What is shown of one portfolio.</summary>
    internal sealed class Person(PortfolioView portfolio, bool isInRow) : IEquatable<Person>
    {
        private readonly ImmutableArray<object?> _shown = isInRow ? [.. Shown(portfolio)] : [portfolio];

        public bool Equals(Person? other) => ReferenceEquals(this, other) || (other is not null && _shown.SequenceEqual(other._shown));

        public override bool Equals(object? obj) => Equals(obj as Person);

        public override int GetHashCode() => _shown.Length;

        /// <summary>The row on the page of people, then the lists of addresses.</summary>
        private static IEnumerable<object?> Shown(PortfolioView portfolio)
        {
            var (cv, newest) = (portfolio.Cv, portfolio.Roles.Count > 0 ? portfolio.Roles[0] : null);
            return new object?[] { portfolio.Map.Home, portfolio.Map.Rss, cv.Name, cv.Language, cv.Headline, newest?.Title, newest?.Organization, newest?.Dates }
                .Concat(SitemapPipeline.PublicPages(portfolio))
                .Concat(PublishedAddresses.Hidden(portfolio))
                .Concat(FormerAddresses.Of(portfolio));
        }
    }
}
