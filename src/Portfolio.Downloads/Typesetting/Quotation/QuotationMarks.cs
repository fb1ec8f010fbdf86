namespace Portfolio.Downloads.Typesetting.Quotation;

/// <summary>The marks of a language around what is quoted, and around what is quoted within that. Each is one character.</summary>
internal sealed record QuotationMarks(char Open, char Close, char InnerOpen, char InnerClose)
{
    /// <summary>In words, and in front of years: the same in every language that has one.</summary>
    public const char Apostrophe = '’';

    /// <summary>Null for a language whose marks are not known here: there the typed ones stay. Source: Unicode CLDR, delimiters.</summary>
    public static QuotationMarks? Of(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "de" when IsOf("CH", language) || IsOf("LI", language) => new('«', '»', '‹', '›'),
        "pt" when IsOf("PT", language) => new('«', '»', '“', '”'),
        "en" or "nl" or "pt" or "tr" or "ga" or "cy" or "lv" or "da" => new('“', '”', '‘', '’'),
        "de" or "cs" or "sk" or "sl" or "hr" or "bs" or "sr" or "bg" or "lt" or "et" or "is" => new('„', '“', '‚', '‘'),
        "pl" or "ro" or "hu" => new('„', '”', '‚', '’'),
        "sv" or "fi" => new('”', '”', '’', '’'),
        "es" or "it" or "ca" or "gl" or "el" => new('«', '»', '“', '”'),
        // Thin spaces stand inside of the French marks, but would be read out as spaces.
        "fr" or "nb" or "no" or "nn" => new('«', '»', '‘', '’'),
        "ru" or "uk" or "be" => new('«', '»', '„', '“'),
        _ => null,
    };

    private static bool IsOf(string country, string language) => language.Split('-').Skip(1).Contains(country, StringComparer.OrdinalIgnoreCase);
}
