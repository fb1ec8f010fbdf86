using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Model.Words;
using Portfolio.Pictures.Cards;
using Portfolio.Theme.Parts;

namespace Portfolio.Site.Pictures;

/// <summary>What the picture of each page says.</summary>
/// <remarks>
/// A role, a talk and a letter have a picture of their own, since each is something to be shown to somebody. The pages that
/// are all about the person (home, CV, and the lists) share the person's.
/// </remarks>
internal static class PageCards
{
    /// <summary>What the person is now and was before, and one study: what a visitor of eight seconds looks for.</summary>
    public static Card Of(PortfolioView portfolio) => new()
    {
        Title = portfolio.Cv.Name,
        Subtitle = portfolio.Cv.Headline,
        Rows =
        [
            .. portfolio.Roles.Take(2).Select(role => new CardRow(
                role.Dates is { } dates ? portfolio.Words.Short(dates) : "",
                role.DisplayTitle,
                role.Title is null ? null : role.Organization)),
            .. portfolio.Cv.Studies.Take(1).Select(study => new CardRow(
                study.Dates is { } dates ? portfolio.Words.Short(dates) : "",
                study.Subject ?? study.Institution ?? "",
                study.Subject is null ? null : study.Institution)).Where(row => row.What.Length > 0),
        ],
    };

    public static Card Of(PortfolioView portfolio, Role role) => new()
    {
        Name = portfolio.Cv.Name,
        Kind = portfolio.Words.Pages.Roles,
        When = role.Dates is { } dates ? portfolio.Words.ShortLines(dates) : [],
        Title = role.DisplayTitle,
        Subtitle = Joined(role.Title is null ? null : role.Organization, role.Location),
    };

    public static Card Of(PortfolioView portfolio, Talk talk) => new()
    {
        Name = portfolio.Cv.Name,
        Kind = portfolio.Words.Pages.Talks,
        When = talk.Date is { } date ? [portfolio.Words.Short(date)] : [],
        Title = talk.Title,
        Subtitle = Joined(talk.Event, talk.Location),
    };

    public static Card Of(PortfolioView portfolio, Letter letter) => new()
    {
        Name = portfolio.Cv.Name,
        Kind = portfolio.Words.Documents.Letter,
        When = letter.Date is { } date ? [portfolio.Words.Short(date)] : [],
        Title = letter.RoleTitle ?? letter.Organization ?? LetterTitle.Of(letter, portfolio.Words),
        Subtitle = letter.RoleTitle is null ? null : letter.Organization,
    };

    /// <summary>Of the page of people, who stand in rows.</summary>
    public static Card Of(SiteMap map, ImmutableArray<PortfolioView> portfolios) => new()
    {
        Title = map.Settings.Title ?? Wording.For(map.Settings.Language).Pages.People,
        Rows = [.. portfolios.Take(3).Select(portfolio => new CardRow(
            "",
            portfolio.Cv.Name,
            portfolio.Cv.Headline ?? (portfolio.Roles.Count > 0 ? portfolio.Roles[0].DisplayTitle : null)))],
    };

    private static string? Joined(params IEnumerable<string?> parts) =>
        string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } joined ? joined : null;
}
