using System.Globalization;
using System.Text;

namespace Portfolio.Site.Pictures;

/// <summary>The letters that a name is known by: the first of the first word and of the last.</summary>
internal static class Initials
{
    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "Jr", "Sr", "II", "III", "IV", "PhD", "MD", "MBA", "MSc", "BSc", "MA", "BA", "Esq", "CPA", "PMP",
    };

    /// <summary>One letter or two; empty for a name without letters.</summary>
    public static string Of(string name)
    {
        var words = Plain(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Any(char.IsLetter)).ToList();
        var named = words.Where(word => !IsTitle(word)).ToList();
        if (named.Count == 0) named = words;
        if (named.Count == 0) return "";
        return named.Count == 1 ? First(named[0]) : First(named[0]) + First(named[^1]);
    }

    /// <summary>Without what stands in brackets or quotation marks, and behind a comma.</summary>
    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        var depth = 0;
        var isQuoted = false;
        foreach (var character in name.Normalized())
        {
            if (character == ',' && plain.Length > 0) break;
            if (character is '(' or '[') depth++;
            else if (character is ')' or ']') depth = Math.Max(0, depth - 1);
            else if (character is '"' or '“' or '”' or '„') isQuoted = !isQuoted;
            else if (depth == 0 && !isQuoted) plain.Append(character);
        }
        return plain.ToString();
    }

    /// <summary><c>Dr.</c> and <c>Ph.D.</c>, but not the <c>J.</c> of J. Doe.</summary>
    private static bool IsTitle(string word) =>
        (word.EndsWith('.') && word.Length > 2) || Suffixes.Contains(word.Trim('.', ','));

    private static string First(string word)
    {
        var letter = word.EnumerateRunes().First(Rune.IsLetter);
        return Rune.ToUpperInvariant(letter).ToString();
    }

    /// <summary>Accents that stand behind their letters would be lost.</summary>
    private static string Normalized(this string name) =>
        name.Any(character => CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark) ? name.Normalize(NormalizationForm.FormC) : name;
}
