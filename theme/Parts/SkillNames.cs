namespace Portfolio.Theme.Parts;

/// <summary>Which skills a role shows, for the script that narrows down the list of roles.</summary>
internal static class SkillNames
{
    /// <summary>The anchors of the skills on their page, parted by spaces; null for none.</summary>
    public static string? Of(PortfolioView portfolio, Role role) =>
        string.Join(' ', portfolio.Evidence.Of(role).Select(skill => skill.Anchor)) is { Length: > 0 } names ? names : null;
}
