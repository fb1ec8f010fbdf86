using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>
/// Gives a position its employer from the entry before it: where that one names the employer on a line of its own above the title, and
/// this one begins with the title ("**Senior Engineer** 2019 - 2021", bullets, "**Engineer** 2017 - 2019").
/// </summary>
internal static class InheritedEmployer
{
    public static ImmutableArray<SectionPart> Give(ImmutableArray<SectionPart> parts)
    {
        var result = parts.ToBuilder();
        for (var at = 1; at < result.Count; at++)
        {
            if (result[at] is Role role && result[at - 1] is Role before && Inherits(role, before))
                result[at] = role with { Organization = before.Organization, OrganizationUrl = before.OrganizationUrl, Location = role.Location ?? before.Location };
        }
        return result.ToImmutable();
    }

    private static bool Inherits(Role role, Role before) =>
        role is { Organization: null, Title: { } title, Dates: not null } && !CareerBreaks.IsBreak(title) && before is { Organization: not null, Title: not null }
        && FoldedWords.Of(title) is var words && Vocabulary.Titles.HasAny(words) && !Vocabulary.Employment.HasAny(words) && !Vocabulary.SelfEmployed.HasAny(words) && LineOf(role, HeadPartKind.Title) == 0
        && (before.Head.Lines.IsEmpty || LineOf(before, HeadPartKind.Organization) is var line && (line < 0 || line < LineOf(before, HeadPartKind.Title)));

    private static int LineOf(Role role, HeadPartKind kind)
    {
        for (var line = 0; line < role.Head.Lines.Length; line++)
        {
            if (role.Head.Lines[line].Parts.Any(part => part.Kind == kind)) return line;
        }
        return -1;
    }
}
