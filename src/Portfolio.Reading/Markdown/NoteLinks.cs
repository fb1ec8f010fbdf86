using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>Links and pictures as note-taking programs write them (<c>[[Acme|the company]]</c>, <c>![[photo.jpg]]</c>): their words, and the picture.</summary>
internal static partial class NoteLinks
{
    /// <param name="text">The text.</param>
    /// <param name="at">The place of the first bracket.</param>
    /// <returns>How long the link is, the Markdown in its place, and what stood there; null where it is no such link.</returns>
    public static (int Length, string Replacement, string Found)? At(string text, int at)
    {
        if (Link().Match(text, at, Math.Min(500, text.Length - at)) is not { Success: true } link) return null;
        var target = link.Groups[1].Value.Trim();
        var words = link.Groups[2].Success ? link.Groups[2].Value.Trim() : target;
        // The exclamation mark before a picture stays where it is.
        var isPicture = at > 0 && text[at - 1] == '!' && Picture().IsMatch(target);
        var isSize = link.Groups[2].Success && words.All(character => char.IsAsciiDigit(character) || character == 'x');
        return (link.Length, isPicture ? $"[{(link.Groups[2].Success && !isSize ? words : "")}](<{target}>)" : words, link.Value);
    }

    [GeneratedRegex(@"\G\[\[([^\[\]|\n]{1,200}?)(?:\\?\|([^\[\]\n]{1,200}))?\]\](?!\()", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Link();

    [GeneratedRegex(@"\.(?:png|jpe?g|gif|webp|svg|avif)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Picture();
}
