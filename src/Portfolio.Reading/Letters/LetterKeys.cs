using Portfolio.Model.Career;
using Portfolio.Model.Settings;
using Portfolio.Reading.Pages;

namespace Portfolio.Reading.Letters;

/// <summary>What the front matter of a letter may say.</summary>
public static class LetterKeys
{
    /// <summary>A letter is for one employer until its writer says otherwise.</summary>
    public const Visibility DefaultVisibility = Visibility.Unlisted;

    public static SettingKey Role { get; } = new("Role", new TextForm(), "The role that the letter applies for.")
    {
        Aliases = ["position", "job"],
        Default = "what the letter says",
    };

    public static SettingKey Organization { get; } = new("Organization", new TextForm(), "Who it applies to.")
    {
        Aliases = ["organisation", "company", "employer", "team"],
        Default = "what the letter says",
    };

    public static KeyTable Table { get; } = PageKeys.Table("letters/*.md", DefaultVisibility, Role, Organization);
}
