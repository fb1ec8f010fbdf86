using System.Globalization;

namespace Portfolio.Theme.Parts;

/// <summary>What to call a letter, which has no title of its own.</summary>
public static class LetterTitle
{
    /// <summary><c>Letter for Staff Engineer, KV Platform</c>, as far as it is known what the letter is for.</summary>
    public static string Of(Letter letter, Wording words) => Aim(letter) is { } aim
        ? string.Format(CultureInfo.InvariantCulture, words.Pages.LetterFor, aim)
        : words.Documents.Letter;

    private static string? Aim(Letter letter) => (letter.RoleTitle, letter.Organization) switch
    {
        ({ } role, { } organization) => $"{role}, {organization}",
        var (role, organization) => role ?? organization,
    };
}
