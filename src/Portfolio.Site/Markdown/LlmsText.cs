using System.Collections.Immutable;
using Portfolio.Downloads;
using Portfolio.Downloads.Markdown;
using Portfolio.Model.Mapping;
using Portfolio.Model.Text;
using Portfolio.Model.Views;
using Portfolio.Site.Pages;
using Portfolio.Theme.Parts;

namespace Portfolio.Site.Markdown;

/// <summary>
/// <c>llms.txt</c>, as proposed on llmstxt.org: what the site is, in a line, and lists of links to what is worth reading, as Markdown. Unlisted
/// pages are not in it.
/// </summary>
internal static class LlmsText
{
    private const int SummaryLength = 400;

    public static string Of(PortfolioView portfolio)
    {
        var (cv, map, words) = (portfolio.Cv, portfolio.Map, portfolio.Words.Pages);
        var page = new MarkdownPage(cv.Name);
        page.Paragraph(Quoted(cv.Headline ?? (portfolio.Roles.Count > 0 ? PageFrames.TitleOf(portfolio.Roles[0]) : "")));
        page.Paragraph(TextMarkdown.Escaped(Excerpt.Of(PlainText.Of(cv.Summary), SummaryLength)));
        page.Section(words.Cv, MarkdownPage.ListOf(
        [
            Link(words.WholeCv, portfolio.Site.MarkdownOf(map.Cv), null),
            Link(cv.Name, portfolio.Site.MarkdownOf(map.Home), null),
            .. portfolio.Evidence.Groups.IsEmpty ? [] : new[] { Link(words.Skills, portfolio.Site.MarkdownOf(map.Skills), null) },
        ]));
        page.Section(words.Roles, MarkdownPage.ListOf(portfolio.Roles.Select(role =>
            Link(PageFrames.TitleOf(role), portfolio.Site.MarkdownOf(map.Role(role)), role.Dates is { } dates ? portfolio.Words.Short(dates) : null))));
        page.Section(words.Talks, MarkdownPage.ListOf(portfolio.PublicTalks.Select(talk =>
            Link(talk.Title, portfolio.Site.MarkdownOf(map.Talk(talk)), string.Join(", ", new[] { talk.Event, talk.Date is { } date ? portfolio.Words.Short(date) : null }.OfType<string>())))));
        page.Section(words.Letters, MarkdownPage.ListOf(portfolio.PublicLetters.Select(letter =>
            Link(LetterTitle.Of(letter, portfolio.Words), portfolio.Site.MarkdownOf(map.Letter(letter)), letter.Date is { } date ? portfolio.Words.Short(date) : null))));
        // The proposal gives this heading a meaning: what may be left out where room is short.
        page.Section("Optional", MarkdownPage.ListOf(
        [
            .. CvDocuments.Kinds.Select(kind => Link(NameOf(kind, portfolio), map.Download(kind), null)),
            Link("JSON Feed", map.JsonFeed, null),
        ]));
        return page.ToString();
    }

    /// <summary>Of the page of people: each with a file of their own.</summary>
    public static string OfPeople(string title, SiteMap map, ImmutableArray<PortfolioView> people)
    {
        var page = new MarkdownPage(title);
        page.Section(Model.Words.Wording.For(map.Settings.Language).Pages.People, MarkdownPage.ListOf(people.Select(person =>
            Link(person.Cv.Name, person.Map.Llms, person.Cv.Headline ?? (person.Roles.Count > 0 ? PageFrames.TitleOf(person.Roles[0]) : null)))));
        return page.ToString();
    }

    private static string NameOf(DownloadKind kind, PortfolioView portfolio) => kind switch
    {
        DownloadKind.Pdf => portfolio.Words.Pages.Files.Pdf,
        DownloadKind.Docx => portfolio.Words.Pages.Files.Docx,
        DownloadKind.Text => portfolio.Words.Pages.Files.Text,
        DownloadKind.Markdown => portfolio.Words.Pages.Files.Markdown,
        DownloadKind.JsonResume => portfolio.Words.Pages.Files.JsonResume,
        _ => portfolio.Words.Pages.Files.VCard,
    };

    private static string Quoted(string words) => words.Length == 0 ? "" : "> " + TextMarkdown.Escaped(words);

    private static string Link(string words, Address address, string? note) =>
        $"[{TextMarkdown.Escaped(words)}]({address.Url})" + (string.IsNullOrEmpty(note) ? "" : ": " + TextMarkdown.Escaped(note));
}
