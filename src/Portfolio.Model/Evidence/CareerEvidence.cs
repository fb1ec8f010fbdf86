using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Mapping;
using Portfolio.Model.Text;

namespace Portfolio.Model.Evidence;

/// <summary>What of a portfolio shows which skill of its CV.</summary>
public sealed class CareerEvidence
{
    private readonly ILookup<object, SkillEvidence> _byPage;

    /// <param name="portfolio">Withheld things already gone.</param>
    public CareerEvidence(PortfolioContent portfolio)
    {
        AsOf = LatestDate(portfolio);
        var roles = portfolio.Cv.Roles.Select(role => (Page: role, Words: WordsOf(role))).ToList();
        var talks = portfolio.Talks.Where(talk => talk.Publication.IsPublic)
            .Select(talk => (Page: talk, Words: WordsOf(talk, talk.Title))).ToList();
        var letters = portfolio.Letters.Where(letter => letter.Publication.IsPublic)
            .Select(letter => (Page: letter, Words: new WordIndex(PlainText.Of(letter.Body)))).ToList();
        var anchors = new HashSet<string>(StringComparer.Ordinal);

        Groups = [.. portfolio.Cv.Skills.Select(group => new EvidenceGroup(group.Name, [.. group.Skills.Select(Of).OrderByDescending(skill => skill.Months)
            .ThenByDescending(skill => skill.Roles.Length + skill.Talks.Length + skill.Letters.Length)])).Where(group => !group.Skills.IsEmpty)];
        _byPage = Groups.SelectMany(group => group.Skills).DistinctBy(skill => skill.Skill.Name, StringComparer.OrdinalIgnoreCase)
            .SelectMany(skill => skill.Roles.Concat<object>(skill.Talks).Concat(skill.Letters), (skill, page) => (page, skill))
            .ToLookup(pair => pair.page, pair => pair.skill, ReferenceEqualityComparer.Instance);

        SkillEvidence Of(Skill skill)
        {
            var shown = roles.Where(role => role.Words.Contains(skill.Name)).Select(role => role.Page).ToImmutableArray();
            var ranges = shown.SelectMany(role => role.Periods.IsEmpty && role.Dates is { } dates ? [dates] : role.Periods).ToList();
            return new SkillEvidence
            {
                Skill = skill,
                Anchor = AnchorOf(skill, anchors),
                Roles = shown,
                Talks = [.. talks.Where(talk => talk.Words.Contains(skill.Name)).Select(talk => talk.Page)],
                Letters = [.. letters.Where(letter => letter.Words.Contains(skill.Name)).Select(letter => letter.Page)],
                Months = MonthsOnce(ranges, AsOf),
                Since = ranges.Where(range => range.Start is not null).Select(range => range.Start).Min(),
                IsOngoing = ranges.Exists(range => range.IsOngoing),
            };
        }
    }

    /// <summary>The latest date that what is public names; what goes on is counted up to it, since a build knows no clock (rule 5). Null for content without a date.</summary>
    public PartialDate? AsOf { get; }

    public ImmutableArray<EvidenceGroup> Groups { get; }

    /// <summary>The skills that a role shows, strongest first; each skill once.</summary>
    public IEnumerable<SkillEvidence> Of(Role role) => _byPage[role];

    public IEnumerable<SkillEvidence> Of(Talk talk) => _byPage[talk];

    public IEnumerable<SkillEvidence> Of(Letter letter) => _byPage[letter];

    /// <summary>How many months the ranges cover together, each month once.</summary>
    public static int MonthsOnce(IEnumerable<DateRange> ranges, PartialDate? asOf) =>
        MonthSpan.Joined(ranges.Select(range => range.Span(asOf)).OfType<MonthSpan>()).Sum(span => span.Months);

    private static PartialDate? LatestDate(PortfolioContent portfolio) =>
        portfolio.Cv.Entries.SelectMany(entry => new[] { entry.Dates?.Start, entry.Dates?.End })
            .Concat(portfolio.Talks.Where(talk => talk.Publication.IsPublic).Select(talk => talk.Date))
            .Concat(portfolio.Letters.Where(letter => letter.Publication.IsPublic).Select(letter => letter.Date))
            .Max();

    private static WordIndex WordsOf(Entry entry, string? title = null) =>
        new(string.Join('\n', [title ?? "", .. entry.Head.Parts.Where(part => part.Kind is HeadPartKind.Title or HeadPartKind.Text).Select(part => PlainText.Of(part.Content)), PlainText.Of(entry.Body)]));

    private static string AnchorOf(Skill skill, HashSet<string> taken)
    {
        var wanted = Slug.Of(skill.Name) is { Length: > 0 } slug ? slug : "skill";
        var anchor = wanted;
        for (var number = 2; !taken.Add(anchor); number++) anchor = $"{wanted}-{number}";
        return anchor;
    }
}
