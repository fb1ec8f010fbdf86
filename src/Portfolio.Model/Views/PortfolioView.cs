using Portfolio.Model.Career;
using Portfolio.Model.Evidence;
using Portfolio.Model.Mapping;
using Portfolio.Model.Timelines;
using Portfolio.Model.Words;

namespace Portfolio.Model.Views;

/// <summary>One person's portfolio with all that pages and documents ask about it: worked out once, read by every pipeline.</summary>
public sealed class PortfolioView
{
    private readonly Dictionary<Role, int> _order;

    /// <param name="content">Withheld things already gone.</param>
    /// <param name="site">The map that has the addresses of <paramref name="content"/>.</param>
    public PortfolioView(PortfolioContent content, SiteMap site)
    {
        (Content, Site, Map) = (content, site, site.Of(content));
        Words = Wording.For(content.Cv.Language);
        Evidence = new CareerEvidence(content);
        Timeline = CareerTimeline.Of(content, Evidence.AsOf, site.Settings.ShowsBreaks);
        Roles = [.. content.Cv.Roles.OrderByDescending(role => role.Dates is { IsOngoing: true })
            .ThenByDescending(role => role.Dates?.Latest)
            .ThenByDescending(role => role.Dates?.Start)];
        _order = new(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < Roles.Count; index++) _order.Add(Roles[index], index);
    }

    public PortfolioContent Content { get; }

    public Cv Cv => Content.Cv;

    public SiteMap Site { get; }

    public PortfolioMap Map { get; }

    public Wording Words { get; }

    public CareerEvidence Evidence { get; }

    public CareerTimeline Timeline { get; }

    /// <summary>Newest first: what goes on, then by the end, then by the start.</summary>
    public IReadOnlyList<Role> Roles { get; }

    public IEnumerable<Role> CurrentRoles => Roles.Where(role => role.Dates is { IsOngoing: true });

    public IEnumerable<Talk> PublicTalks => Content.Talks.Where(talk => talk.Publication.IsPublic);

    /// <summary>What the list of talks shows: those that are public, and in a preview those that are to be.</summary>
    public IEnumerable<Talk> ListedTalks => Content.Talks.Where(talk => talk.Publication.Visibility != Visibility.Unlisted);

    public IEnumerable<Letter> PublicLetters => Content.Letters.Where(letter => letter.Publication.IsPublic);

    /// <summary>The role that came after; null for the newest.</summary>
    public Role? Next(Role role) => _order[role] > 0 ? Roles[_order[role] - 1] : null;

    /// <summary>The role that came before; null for the oldest.</summary>
    public Role? Previous(Role role) => _order[role] + 1 < Roles.Count ? Roles[_order[role] + 1] : null;

    /// <summary>The other roles at the same organization, newest first.</summary>
    public IEnumerable<Role> SameOrganization(Role role) => role.Organization is not { } organization
        ? []
        : Roles.Where(other => !ReferenceEquals(other, role) && string.Equals(other.Organization, organization, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// How long the role lasted or has lasted, in months, up to the latest date that the content names; null where dates are missing, and where the
    /// role goes on and nothing later than its start is named: it may have gone on for years.
    /// </summary>
    public int? Months(Role role) => role.Dates is { } dates && Evidence.AsOf is { } asOf && !(dates.IsOngoing && dates.Start >= asOf) ? dates.Months(asOf) : null;
}
