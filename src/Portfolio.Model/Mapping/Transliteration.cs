namespace Portfolio.Model.Mapping;

/// <summary>
/// Letters with accents, Cyrillic and Greek letters in plain Latin ones, for addresses and file names. A table of our own, because
/// the framework decomposes nothing when it runs without culture data (rule 5).
/// </summary>
public static class Transliteration
{
    /// <summary>The most letters that one becomes.</summary>
    public const int MostLetters = 4;

    private const int UsualLength = 64;

    /// <summary>Behind the last letter that the table knows.</summary>
    private const int End = '\u1F00';

    /// <summary>The text with every letter that the table knows in Latin; all other characters stay, combining accents go.</summary>
    public static string ToLatin(string text)
    {
        Span<char> latin = text.Length <= UsualLength ? stackalloc char[UsualLength * MostLetters] : new char[text.Length * MostLetters];
        return new(latin[..ToLatin(text, latin)]);
    }

    /// <summary>The same, written to a place that has room for the <see cref="MostLetters"/> of each character.</summary>
    /// <returns>How many letters there are.</returns>
    public static int ToLatin(ReadOnlySpan<char> text, Span<char> latin)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character is >= '\u0300' and <= '\u036F') continue;
            if (character < End && Letters[character] is { } letters)
            {
                letters.CopyTo(latin[length..]);
                length += letters.Length;
            }
            else
            {
                latin[length++] = character;
            }
        }
        return length;
    }

    private static string?[] Table()
    {
        var table = new string?[End];
        foreach (var (latin, letters) in Accented)
        {
            foreach (var letter in letters) table[letter] = latin;
        }
        foreach (var (letter, latin) in Cyrillic.Concat(Greek))
        {
            table[letter] = latin;
            table[char.ToUpperInvariant(letter)] = latin.Length == 0 ? "" : char.ToUpperInvariant(latin[0]) + latin[1..];
        }
        return table;
    }

    // Latin-1 Supplement, Latin Extended-A and -B, Latin Extended Additional: the base letter of the canonical decomposition.
    private static readonly (string Latin, string Letters)[] Accented =
    [
        ("A", "ÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"),
        ("B", "ḂḄḆ"),
        ("C", "ÇĆĈĊČḈ"),
        ("D", "ÐĎĐḊḌḎḐḒ"),
        ("E", "ÈÉÊËĒĔĖĘĚƏȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆ"),
        ("F", "Ḟ"),
        ("G", "ĜĞĠĢǦǴḠ"),
        ("H", "ĤĦȞḢḤḦḨḪ"),
        ("I", "ÌÍÎÏĨĪĬĮİǏȈȊḬḮỈỊ"),
        ("J", "Ĵ"),
        ("K", "ĶǨḰḲḴ"),
        ("L", "ĹĻĽĿŁḶḸḺḼ"),
        ("M", "ḾṀṂ"),
        ("N", "ÑŃŅŇŊǸṄṆṈṊ"),
        ("O", "ÒÓÔÕÖØŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ"),
        ("P", "ṔṖ"),
        ("R", "ŔŖŘȐȒṘṚṜṞ"),
        ("S", "ŚŜŞŠȘṠṢṤṦṨ"),
        ("T", "ŢŤŦȚṪṬṮṰ"),
        ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"),
        ("V", "ṼṾ"),
        ("W", "ŴẀẂẄẆẈ"),
        ("X", "ẊẌ"),
        ("Y", "ÝŶŸȲẎỲỴỶỸ"),
        ("Z", "ŹŻŽẐẒẔ"),
        ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ðďđḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ƒḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"),
        ("j", "ĵǰ"),
        ("k", "ķĸǩḱḳḵ"),
        ("l", "ĺļľŀłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŉŋǹṅṇṉṋ"),
        ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšſșṡṣṥṧṩ"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("AE", "Æ"),
        ("IJ", "Ĳ"),
        ("OE", "Œ"),
        ("SS", "ẞ"),
        ("Th", "Þ"),
        ("ae", "æ"),
        ("ij", "ĳ"),
        ("oe", "œ"),
        ("ss", "ß"),
        ("th", "þ"),
    ];

    // Russian, Ukrainian, Belarusian, Bulgarian and Serbian, as passports and maps write them.
    private static readonly (char Letter, string Latin)[] Cyrillic =
    [
        ('а', "a"), ('б', "b"), ('в', "v"), ('г', "g"), ('д', "d"), ('е', "e"), ('ё', "e"), ('ж', "zh"), ('з', "z"), ('и', "i"), ('й', "i"),
        ('к', "k"), ('л', "l"), ('м', "m"), ('н', "n"), ('о', "o"), ('п', "p"), ('р', "r"), ('с', "s"), ('т', "t"), ('у', "u"), ('ф', "f"),
        ('х', "kh"), ('ц', "ts"), ('ч', "ch"), ('ш', "sh"), ('щ', "shch"), ('ъ', ""), ('ы', "y"), ('ь', ""), ('э', "e"), ('ю', "iu"), ('я', "ia"),
        ('і', "i"), ('ї', "i"), ('є', "ie"), ('ґ', "g"), ('ў', "u"), ('ђ', "dj"), ('ј', "j"), ('љ', "lj"), ('њ', "nj"), ('ћ', "c"), ('џ', "dz"),
    ];

    // ISO 843, type 2 (transcription), letter by letter.
    private static readonly (char Letter, string Latin)[] Greek =
    [
        ('α', "a"), ('ά', "a"), ('β', "v"), ('γ', "g"), ('δ', "d"), ('ε', "e"), ('έ', "e"), ('ζ', "z"), ('η', "i"), ('ή', "i"), ('θ', "th"),
        ('ι', "i"), ('ί', "i"), ('ϊ', "i"), ('κ', "k"), ('λ', "l"), ('μ', "m"), ('ν', "n"), ('ξ', "x"), ('ο', "o"), ('ό', "o"), ('π', "p"),
        ('ρ', "r"), ('σ', "s"), ('ς', "s"), ('τ', "t"), ('υ', "y"), ('ύ', "y"), ('φ', "f"), ('χ', "ch"), ('ψ', "ps"), ('ω', "o"), ('ώ', "o"),
        ('ΐ', "i"), ('ϋ', "y"), ('ΰ', "y"),
    ];

    // Below its tables: static fields are set in the order of the file.
    private static readonly string?[] Letters = Table();
}
