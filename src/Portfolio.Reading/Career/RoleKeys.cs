using Portfolio.Model.Settings;

namespace Portfolio.Reading.Career;

/// <summary>What an item of <c>Roles</c> may say, in the front matter of a CV.</summary>
public static class RoleKeys
{
    private const string AsRead = "what was read";

    public static SettingKey Match { get; } = new("Match", new TextForm(), "Names the role by its title or its organization, as it was read.");

    public static SettingKey Line { get; } = new("Line", new NumberForm(1, int.MaxValue, IsWhole: true), "Names the role by the line on which its head starts; takes precedence over `Match`.");

    public static SettingKey Title { get; } = new("Title", new TextForm(), "The title of the role.") { Default = AsRead };

    public static SettingKey Organization { get; } = new("Organization", new TextForm(), "The employer or client; with nothing behind it, none.") { Default = AsRead };

    public static SettingKey OrganizationUrl { get; } = new("OrganizationUrl", new LinkForm(), "Where the name of the employer leads.") { Aliases = ["Url"], Default = AsRead };

    public static SettingKey Location { get; } = new("Location", new TextForm(), "Where the role was; with nothing behind it, nowhere.") { Default = AsRead };

    public static SettingKey Dates { get; } = new("Dates", new TextForm(), "From when to when, in any of the forms that CVs use, such as `May 2018 - now`.") { Default = AsRead };

    public static SettingKey Start { get; } = new("Start", new DateForm(), "When it began.") { Default = AsRead };

    public static SettingKey End { get; } = new("End", new DateForm(), "When it ended; `present`, or the like in another language, for what goes on.") { Default = AsRead };

    public static SettingKey Slug { get; } = new("Slug", new SlugForm(), "The last part of the address of its page.") { Default = "title and organization" };

    public static SettingKey RedirectFrom { get; } = new("RedirectFrom", new TextsForm(), "Former addresses of its page, as paths from the portfolio's home.");

    public static KeyTable Table { get; } = new("Roles", [Match, Line, Title, Organization, OrganizationUrl, Location, Dates, Start, End, Slug, RedirectFrom]);
}
