using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.Site.Pages;
using Portfolio.Theme.Parts;

namespace Portfolio.Site.Feeds;

/// <summary>What is new in a portfolio, for both forms of feed.</summary>
internal sealed class Feed
{
    public Feed(PortfolioView portfolio)
    {
        Portfolio = portfolio;
        Description = portfolio.Cv.Headline
            ?? Excerpt.Of(PlainText.Of(portfolio.Cv.Summary), DescriptionLength) switch { "" => portfolio.Cv.Name, var summary => summary };
        Items =
        [
            .. Talks(portfolio).Concat(Roles(portfolio)).Concat(Letters(portfolio))
                .OrderByDescending(item => item.Date),
        ];
    }

    private const int DescriptionLength = 300;

    public PortfolioView Portfolio { get; }

    public string Description { get; }

    /// <summary>Newest first; those without a date last.</summary>
    public ImmutableArray<FeedItem> Items { get; }

    private static IEnumerable<FeedItem> Talks(PortfolioView portfolio) =>
        portfolio.PublicTalks.Select(talk => new FeedItem(
            talk.Title,
            portfolio.Map.Talk(talk),
            talk.Date,
            portfolio.Words.Pages.Talks,
            [.. Line(talk.Event, talk.Date is { } date ? portfolio.Words.Long(date) : null, talk.Location), .. talk.Body]));

    private static IEnumerable<FeedItem> Roles(PortfolioView portfolio) =>
        portfolio.Roles.Select(role => new FeedItem(
            PageFrames.TitleOf(role),
            portfolio.Map.Role(role),
            role.Dates?.Start,
            portfolio.Words.Pages.Roles,
            [.. Line(role.Dates is { } dates ? portfolio.Words.Long(dates) : null, role.Location), .. role.Body]));

    private static IEnumerable<FeedItem> Letters(PortfolioView portfolio) =>
        portfolio.PublicLetters.Select(letter => new FeedItem(
            LetterTitle.Of(letter, portfolio.Words),
            portfolio.Map.Letter(letter),
            letter.Date,
            portfolio.Words.Pages.Letters,
            letter.Body));

    private static IEnumerable<Block> Line(params IEnumerable<string?> parts)
    {
        var line = string.Join(" · ", parts.OfType<string>());
        return line.Length == 0 ? [] : [new Paragraph([new TextRun(line)])];
    }
}
