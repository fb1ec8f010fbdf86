using System.Text;

namespace Portfolio.Model.Mapping;

/// <summary>Names for addresses: lower-case words joined by hyphens.</summary>
public static class Slug
{
    /// <summary>Long enough to tell pages apart, short enough to be read out.</summary>
    private const int LongestSlug = 64;

    /// <summary>
    /// The words of a text as a slug; Latin letters lose their accents, Cyrillic and Greek ones are transliterated, letters of
    /// other scripts stay. Empty where the text has no letter or digit.
    /// </summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var character in Transliteration.ToLatin(text))
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character)) slug.Append(char.ToLowerInvariant(character));
            else if (character is '+') slug.Append("-plus");
            else if (character is '#') slug.Append("-sharp");
            else if (character is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        return Shorten(slug.ToString().Trim('-'));
    }

    /// <summary>The words of a name for a file, with their capitals: <c>Michal-Bultrowicz</c>.</summary>
    public static string FileNameOf(string name)
    {
        var words = Transliteration.ToLatin(name).Split([' ', '.', ',', '/', '\\', '\t', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Select(word => new string([.. word.Where(character => char.IsLetterOrDigit(character) || character is '-')]))
            .Where(word => word.Length > 0)
            .ToList();
        // An initial between the names says nothing in a file name.
        var longWords = kept.Where((word, index) => word.Length > 1 || index == 0 || index == kept.Count - 1);
        return string.Join('-', longWords);
    }

    private static string Shorten(string slug)
    {
        if (slug.Length <= LongestSlug) return slug;
        var end = slug.LastIndexOf('-', LongestSlug);
        var cut = end > LongestSlug / 2 ? end : LongestSlug;
        if (char.IsHighSurrogate(slug[cut - 1])) cut--;
        return slug[..cut];
    }
}
