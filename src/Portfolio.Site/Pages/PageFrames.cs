using System.Collections.Immutable;
using System.Globalization;
using Portfolio.Model.Career;
using Portfolio.Model.Mapping;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.Model.Words;
using Portfolio.Site.Pictures;
using Portfolio.Site.StructuredData;
using Portfolio.Theme.Files;
using Portfolio.Theme.Frame;
using Portfolio.Theme.Parts;

namespace Portfolio.Site.Pages;

/// <summary>The frame of every page: its title and description, its place among the others, and what machines are told.</summary>
internal sealed class PageFrames(SiteMap map, ThemeAssets theme, CardPicture? cards, bool isIndexed)
{
    /// <summary>What search results show of a description before they cut it.</summary>
    private const int DescriptionLength = 160;

    private readonly SiteAssets _assets = theme.On(map);

    public PageFrame Home(PortfolioView portfolio) => Frame(portfolio, portfolio.Map.Home) with
    {
        Picture = PictureOf(portfolio),
        Title = portfolio.Cv.Name,
        Description = Excerpt.Of(PlainText.Of(portfolio.Cv.Summary) is { Length: > 0 } summary ? summary : CurrentPosition(portfolio), DescriptionLength),
        OpenGraphType = "profile",
        StructuredData = [PersonData.ProfilePage(portfolio)],
    };

    public PageFrame Cv(PortfolioView portfolio) => Below(portfolio, portfolio.Map.Cv, Words(portfolio).Cv) with
    {
        Picture = PictureOf(portfolio),
        Description = Excerpt.Of($"{portfolio.Cv.Name}. {CurrentPosition(portfolio)}. {PlainText.Of(portfolio.Cv.Summary)}", DescriptionLength),
        OpenGraphType = "profile",
    };

    public PageFrame Roles(PortfolioView portfolio) => Below(portfolio, portfolio.Map.Roles, Words(portfolio).Roles) with
    {
        Picture = PictureOf(portfolio),
        Description = Excerpt.Of(string.Join(" · ", portfolio.Roles.Select(TitleOf)), DescriptionLength),
    };

    public PageFrame Role(PortfolioView portfolio, Role role)
    {
        var title = TitleOf(role);
        var when = role.Dates is { } dates ? portfolio.Words.Short(dates) + ". " : "";
        var frame = Below(portfolio, portfolio.Map.Role(role), title, (Words(portfolio).Roles, portfolio.Map.Roles));
        return frame with
        {
            StructuredData = [.. frame.StructuredData, RoleData.Page(portfolio, role)],
            Description = Excerpt.Of(when + PlainText.Of(role.Body), DescriptionLength),
            Picture = cards?.Of(portfolio.Map.Role(role), PageCards.Of(portfolio, role)),
            OpenGraphType = "article",
        };
    }

    public PageFrame Skills(PortfolioView portfolio) => Below(portfolio, portfolio.Map.Skills, Words(portfolio).Skills) with
    {
        Picture = PictureOf(portfolio),
        Description = Excerpt.Of(
            string.Join(", ", portfolio.Evidence.Groups.SelectMany(group => group.Skills).OrderByDescending(skill => skill.Months).Select(skill => skill.Skill.Name)),
            DescriptionLength),
    };

    public PageFrame Talks(PortfolioView portfolio) => Below(portfolio, portfolio.Map.Talks, Words(portfolio).Talks) with
    {
        Picture = PictureOf(portfolio),
        Description = Excerpt.Of(string.Join(" · ", portfolio.PublicTalks.Select(talk => talk.Title)), DescriptionLength),
    };

    public PageFrame Talk(PortfolioView portfolio, Talk talk)
    {
        var address = portfolio.Map.Talk(talk);
        var publication = talk.Publication;
        var frame = publication.Visibility != Visibility.Unlisted
            ? Below(portfolio, address, talk.Title, (Words(portfolio).Talks, portfolio.Map.Talks))
            : Below(portfolio, address, talk.Title);
        var occasion = string.Join(", ", new[] { talk.Event, talk.Date is { } date ? portfolio.Words.Long(date) : null }.OfType<string>());
        return frame with
        {
            Description = Excerpt.Of($"{occasion}. {PlainText.Of(talk.Body)}".TrimStart('.', ' '), DescriptionLength),
            Picture = cards?.Of(address, PageCards.Of(portfolio, talk)),
            Language = talk.Language ?? portfolio.Cv.Language,
            OpenGraphType = "article",
            IsIndexed = isIndexed && publication.IsPublic,
            Notice = NoticeOf(publication, portfolio.Words),
            StructuredData = publication.IsPublic ? [.. frame.StructuredData, TalkData.Of(portfolio, talk)] : [],
        };
    }

    public PageFrame Letter(PortfolioView portfolio, Letter letter)
    {
        var frame = Below(portfolio, portfolio.Map.Letter(letter), LetterTitle.Of(letter, portfolio.Words));
        var isPublic = letter.Publication.IsPublic;
        return frame with
        {
            Description = isPublic ? Excerpt.Of(PlainText.Of(letter.Body), DescriptionLength) : "",
            Picture = cards?.Of(portfolio.Map.Letter(letter), PageCards.Of(portfolio, letter)),
            Language = letter.Language,
            OpenGraphType = "article",
            IsIndexed = isIndexed && isPublic,
            Notice = NoticeOf(letter.Publication, portfolio.Words),
            StructuredData = isPublic ? frame.StructuredData : [],
        };
    }

    public PageFrame People(ImmutableArray<PortfolioView> portfolios)
    {
        var words = Wording.For(map.Settings.Language);
        var name = SiteName(portfolios);
        return new PageFrame
        {
            Title = words.Pages.People,
            SiteName = name,
            Description = Excerpt.Of(string.Join(" · ", portfolios.Select(portfolio => portfolio.Cv.Name)), DescriptionLength),
            Picture = cards?.Of(map.Home, PageCards.Of(map, portfolios)),
            Markdown = MarkdownOf(map.Home),
            Address = map.Home,
            Language = words.Language,
            IsIndexed = isIndexed,
            StructuredData = [PersonData.People(name, map.Home, portfolios)],
            Icons = map.Icons,
            Feeds = [.. portfolios.SelectMany(portfolio => FeedsOf(portfolio))],
            Assets = _assets,
        };
    }

    public PageFrame NotFound(ImmutableArray<PortfolioView> portfolios)
    {
        var only = map.HasPeoplePage ? null : portfolios[0];
        var words = only?.Words ?? Wording.For(map.Settings.Language);
        return new PageFrame
        {
            Title = words.Pages.NotFound,
            SiteName = only?.Cv.Name ?? SiteName(portfolios),
            Description = "",
            Address = map.NotFound,
            Language = words.Language,
            IsIndexed = false,
            Icons = map.Icons,
            Portfolio = only,
            Feeds = [.. portfolios.SelectMany(portfolio => FeedsOf(portfolio))],
            Assets = _assets,
        };
    }

    private static string? NoticeOf(Publication publication, Wording words) => publication switch
    {
        { IsDraft: false } => null,
        { Visibility: not Visibility.Draft, From: { } day } => string.Format(CultureInfo.InvariantCulture, words.Pages.DraftUntil, words.Long(day)),
        _ => words.Pages.DraftNotice,
    };

    /// <summary>Title and organization, as far as they are known.</summary>
    public static string TitleOf(Role role) =>
        role is { Title: { } title, Organization: { } organization } ? $"{title}, {organization}" : role.DisplayTitle;

    private PageFrame Frame(PortfolioView portfolio, Address address) => new()
    {
        Title = portfolio.Cv.Name,
        SiteName = portfolio.Cv.Name,
        Description = "",
        Address = address,
        Markdown = MarkdownOf(address),
        Language = portfolio.Cv.Language,
        IsIndexed = isIndexed,
        Portfolio = portfolio,
        Feeds = FeedsOf(portfolio),
        Icons = portfolio.Map.Icons,
        Assets = _assets,
    };

    /// <summary>A page below the home page, with the way back to it.</summary>
    private PageFrame Below(PortfolioView portfolio, Address address, string title, params ReadOnlySpan<(string Title, Address Address)> between)
    {
        var trail = ImmutableArray.CreateBuilder<Breadcrumb>();
        if (map.HasPeoplePage) trail.Add(new Breadcrumb(Wording.For(map.Settings.Language).Pages.People, map.Home));
        trail.Add(new Breadcrumb(portfolio.Cv.Name, portfolio.Map.Home));
        foreach (var step in between) trail.Add(new Breadcrumb(step.Title, step.Address));
        trail.Add(new Breadcrumb(title, address));
        var breadcrumbs = trail.ToImmutable();
        return Frame(portfolio, address) with
        {
            Title = title,
            Breadcrumbs = breadcrumbs,
            StructuredData = [BreadcrumbData.Of(breadcrumbs)],
        };
    }

    /// <summary>The person's, for the pages that have none of their own.</summary>
    private PagePicture? PictureOf(PortfolioView portfolio) => cards?.Of(portfolio.Map.Home, PageCards.Of(portfolio));

    /// <summary>A site without documents has neither pictures nor Markdown.</summary>
    private Address? MarkdownOf(Address page) => cards is null ? null : map.MarkdownOf(page);

    private static ImmutableArray<FeedLink> FeedsOf(PortfolioView portfolio) =>
    [
        FeedIn("RSS", "application/rss+xml", portfolio.Cv.Name, portfolio.Map.Rss),
        FeedIn("JSON Feed", "application/feed+json", portfolio.Cv.Name, portfolio.Map.JsonFeed),
    ];

    private static FeedLink FeedIn(string form, string mediaType, string name, Address address) => new($"{name} ({form})", form, mediaType, address);

    private string SiteName(ImmutableArray<PortfolioView> portfolios) =>
        map.Settings.Title ?? string.Join(", ", portfolios.Select(portfolio => portfolio.Cv.Name));

    private static PageWords Words(PortfolioView portfolio) => portfolio.Words.Pages;

    private static string CurrentPosition(PortfolioView portfolio) =>
        portfolio.Roles is [var newest, ..] ? TitleOf(newest) : portfolio.Cv.Headline ?? portfolio.Cv.Name;
}
