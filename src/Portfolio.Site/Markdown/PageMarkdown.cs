using Portfolio.Downloads.Markdown;
using Portfolio.Model.Career;
using Portfolio.Model.Evidence;
using Portfolio.Model.Mapping;
using Portfolio.Model.Views;
using Portfolio.Model.Words;
using Portfolio.Theme.Parts;

namespace Portfolio.Site.Markdown;

/// <summary>What each page of a portfolio says, as Markdown. Its links lead to the Markdown of the pages they name.</summary>
internal sealed class PageMarkdown(PortfolioView portfolio)
{
    private readonly TextMarkdown _text = new(address => AddressOf(portfolio, address));

    private Wording Words => portfolio.Words;

    private PortfolioMap Map => portfolio.Map;

    /// <summary>Who, what now, and the way to everything else.</summary>
    public string Home()
    {
        var cv = portfolio.Cv;
        var page = new MarkdownPage(cv.Name);
        page.Paragraph(TextMarkdown.Escaped(cv.Headline ?? ""));
        page.List(cv.Contacts.Select(contact => contact.Url is { } url ? $"[{TextMarkdown.Escaped(contact.Label ?? contact.Value)}]({url})" : TextMarkdown.Escaped(contact.Value)));
        page.Section(Words.Pages.About, _text.Of(cv.Summary, 3));
        page.Section(Words.Pages.Roles, MarkdownPage.ListOf(portfolio.Roles.Select(Line)));
        page.Section(Words.Pages.Education, MarkdownPage.ListOf(cv.Studies.Select(study => Joined(study.Subject, study.Institution, study.Dates is { } dates ? Words.Short(dates) : null))));
        page.Section(Words.Pages.Talks, MarkdownPage.ListOf(portfolio.PublicTalks.Select(Line)));
        page.Section(Words.Pages.WholeCv, MarkdownPage.ListOf(
            [LinkTo(Words.Pages.Cv, Map.Cv), .. portfolio.Evidence.Groups.IsEmpty ? [] : new[] { LinkTo(Words.Pages.AllSkills, Map.Skills) }]));
        return page.ToString();
    }

    /// <summary>The owner's own words, all of them.</summary>
    public string Cv() => MarkdownRenderer.Render(portfolio.Cv);

    public string Roles()
    {
        var page = new MarkdownPage(Words.Pages.Roles);
        page.List(portfolio.Roles.Select(Line));
        return page.ToString();
    }

    public string Role(Role role)
    {
        var page = new MarkdownPage(role.DisplayTitle);
        page.Paragraph(Joined(role.Title is null ? null : role.Organization, role.Location));
        if (role.Dates is { } dates) page.Paragraph(Joined(Words.Long(dates), portfolio.Months(role) is { } months ? Words.Duration(months) : null));
        page.Paragraph(_text.Of(role.Body, 2));
        page.Section(Words.Pages.SkillsShown, MarkdownPage.ListOf(portfolio.Evidence.Of(role).Select(skill => TextMarkdown.Escaped(skill.Skill.Name))));
        return page.ToString();
    }

    public string Skills()
    {
        var page = new MarkdownPage(Words.Pages.Skills);
        foreach (var group in portfolio.Evidence.Groups)
        {
            var skills = MarkdownPage.ListOf(group.Skills.Select(Line));
            if (group.Name is { } name) page.Section(TextMarkdown.Escaped(name), skills);
            else page.Paragraph(skills);
        }
        return page.ToString();
    }

    public string Talks()
    {
        var page = new MarkdownPage(Words.Pages.Talks);
        page.List(portfolio.PublicTalks.Select(Line));
        return page.ToString();
    }

    public string Talk(Talk talk)
    {
        var page = new MarkdownPage(talk.Title);
        page.Paragraph(Joined(talk.Event, talk.Location, talk.Date is { } date ? Words.Long(date) : null));
        if (talk.Url is { } url) page.Paragraph($"<{url}>");
        page.Paragraph(_text.Of(talk.Body, 2));
        return page.ToString();
    }

    /// <summary>The letter as it was written, below its title where it has none.</summary>
    public string Letter(Letter letter) => MarkdownRenderer.Render(letter) is var text && text.StartsWith("# ", StringComparison.Ordinal)
        ? text
        : $"{new MarkdownPage(LetterTitle.Of(letter, Words))}\n{text}";

    private string Line(Role role) =>
        Joined(LinkTo(role.DisplayTitle, Map.Role(role)), TextMarkdown.Escaped(role.Title is null ? "" : role.Organization ?? ""), role.Dates is { } dates ? Words.Short(dates) : null);

    private string Line(Talk talk) =>
        Joined(LinkTo(talk.Title, Map.Talk(talk)), TextMarkdown.Escaped(talk.Event ?? ""), talk.Date is { } date ? Words.Short(date) : null);

    private string Line(SkillEvidence skill)
    {
        var shown = string.Join("; ", skill.Roles.Select(Line).Concat(skill.Talks.Select(Line)).Concat(skill.Letters.Select(letter => LinkTo(LetterTitle.Of(letter, Words), Map.Letter(letter)))));
        var name = Joined($"**{TextMarkdown.Escaped(skill.Skill.Name)}**", TextMarkdown.Escaped(skill.Skill.Level ?? ""), skill.Months > 0 ? Words.Duration(skill.Months) : null);
        return shown.Length == 0 ? name : $"{name}: {shown}";
    }

    private string LinkTo(string words, Address page) => $"[{TextMarkdown.Escaped(words)}]({portfolio.Site.MarkdownOf(page).Url})";

    private static string Joined(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Whole addresses: what reads Markdown may not know where it came from.</summary>
    private static string AddressOf(PortfolioView portfolio, string address) =>
        new Uri(new Uri(portfolio.Site.Home.Url), portfolio.Map.Resolve(address)) is { IsAbsoluteUri: true } whole && !address.StartsWith('#') ? whole.AbsoluteUri : address;
}
