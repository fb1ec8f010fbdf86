namespace Portfolio.Model.Words;

/// <summary>What the pages of the site say themselves.</summary>
public sealed record PageWords
{
    public required string Cv { get; init; }

    public required string Roles { get; init; }

    public required string Skills { get; init; }

    public required string Talks { get; init; }

    public required string Letters { get; init; }

    public required string People { get; init; }

    /// <summary>The first link of every page, for those who use a keyboard.</summary>
    public required string SkipToContent { get; init; }

    /// <summary>The name of the main navigation, read out by screen readers.</summary>
    public required string MainNavigation { get; init; }

    /// <summary>The name of the path down to the page, read out by screen readers.</summary>
    public required string Breadcrumbs { get; init; }

    /// <summary>The heading of the summary on the home page.</summary>
    public required string About { get; init; }

    public required string Education { get; init; }

    public required string Contact { get; init; }

    public required string Downloads { get; init; }

    /// <summary>The heading over the skills with the longest record.</summary>
    public required string BestEvidence { get; init; }

    /// <summary>The heading over the picture of the career.</summary>
    public required string Career { get; init; }

    public required string LatestTalk { get; init; }

    public required string WholeCv { get; init; }

    public required string AllRoles { get; init; }

    public required string AllSkills { get; init; }

    public required string AllTalks { get; init; }

    /// <summary>When something began that goes on: <c>{0}</c> date.</summary>
    public required string Since { get; init; }

    /// <summary>The heading over the skills that a role, talk or letter shows.</summary>
    public required string SkillsShown { get; init; }

    /// <summary>What stands before the choice of a skill, by which the list of roles is narrowed down.</summary>
    public required string RolesThatShow { get; init; }

    /// <summary>The choice that narrows nothing down; follows <see cref="RolesThatShow"/>.</summary>
    public required string AnySkill { get; init; }

    /// <summary>How many roles a choice leaves: <c>{0}</c> of <c>{1}</c>.</summary>
    public required string RolesFound { get; init; }

    /// <summary>A stretch of time between two roles, where the owner shows them.</summary>
    public required string Break { get; init; }

    /// <summary>One talk: what a mark in the picture of the career stands for.</summary>
    public required string Talk { get; init; }

    /// <summary>The role before, in time.</summary>
    public required string EarlierRole { get; init; }

    /// <summary>The role after, in time.</summary>
    public required string LaterRole { get; init; }

    /// <summary>Other roles at the same employer: <c>{0}</c> its name.</summary>
    public required string AlsoAt { get; init; }

    /// <summary>The heading over skills that nothing but the list of skills names.</summary>
    public required string AlsoNamed { get; init; }

    /// <summary>How long something is that goes on, since a page knows no clock: <c>{0}</c> the latest date of the content.</summary>
    public required string CountedTo { get; init; }

    public required string OtherTalks { get; init; }

    /// <summary>The link to a talk's recording, slides or page: <c>{0}</c> the host.</summary>
    public required string TalkAt { get; init; }

    /// <summary>What a letter is: <c>{0}</c> the role and organization that it is for.</summary>
    public required string LetterFor { get; init; }

    public required string NotFound { get; init; }

    public required string NotFoundText { get; init; }

    /// <summary>The page of roles, of a CV that has none.</summary>
    public required string NoRoles { get; init; }

    public required string NoSkills { get; init; }

    public required string NoTalks { get; init; }

    /// <summary>The page of a role without a text.</summary>
    public required string NoText { get; init; }

    /// <summary>The alternative text of the portrait: <c>{0}</c> the person's name.</summary>
    public required string PhotoOf { get; init; }

    /// <summary>The mark beside a draft in a list.</summary>
    public required string Draft { get; init; }

    /// <summary>Above a draft, which only previews show.</summary>
    public required string DraftNotice { get; init; }

    /// <summary>Above a page whose day has not come: <c>{0}</c> that day.</summary>
    public required string DraftUntil { get; init; }

    public required string Feeds { get; init; }

    /// <summary>The switch between light and dark.</summary>
    public required string LightOrDark { get; init; }

    /// <summary>The button that copies the address before it.</summary>
    public required string Copy { get; init; }

    /// <summary>What the button says when it is done.</summary>
    public required string Copied { get; init; }

    public required FileWords Files { get; init; }
}
