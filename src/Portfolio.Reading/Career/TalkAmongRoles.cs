using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;

namespace Portfolio.Reading.Career;

/// <summary>Tells a talk from the roles around it where a sentence says what somebody did: "2018: gave a talk at Mill Days about slow wheels"; what somebody held for years is a post.</summary>
internal static partial class TalkAmongRoles
{
    public static ImmutableArray<SectionPart> Tell(ImmutableArray<SectionPart> parts) => [.. parts.Select(part => part is Role { Dates: { IsOngoing: false, Start: var start, End: var end } } role && start?.Year == end?.Year && Talk(role) is { } talk ? talk : part)];

    private static Talk? Talk(Role role)
    {
        if (role.Head.Lines is not [var first, ..]) return null;
        var text = string.Concat(first.Parts.Where(part => part.Kind != HeadPartKind.Dates).Select(part => PlainText.Of(part.Content))).Trim(' ', ':', ',', '–', '—', '-');
        if (Given().Match(text) is not { Success: true } given || HeadText.Clean(given.Groups["about"].Value) is not { } title) return null;
        return new Talk
        {
            Title = HeadText.Unquoted(title),
            Event = HeadText.Clean(given.Groups["event"].Value) ?? HeadText.Clean(given.Groups["held"].Value),
            Location = role.Location,
            Dates = role.Dates,
            Url = TextTree.Inlines([new Paragraph([.. first.Parts.SelectMany(part => part.Content)])]).OfType<Link>().Select(link => link.Address).FirstOrDefault(HeadWriter.IsAbsolute),
            Head = role.Head,
            Body = role.Body,
            Place = role.Place,
        };
    }

    [GeneratedRegex(@"^(?:I\s+)?(?:gave|held|delivered|presented)\s+(?:an?|the)\s+(?:(?:invited|keynote|lightning|short|public|tech|technical)\s+)?(?:talk|presentation|keynote|lecture|speech)\s+(?:(?:for|at|to)\s+(?<event>[^.]{2,80}?)\s+)?(?:about|on|titled|called)\s+(?<about>[^.]{3,300}?)(?:\s+at\s+(?:the\s+)?(?<held>(?-i:\p{Lu})[^.]{2,80}))?(?=\.|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Given();
}
