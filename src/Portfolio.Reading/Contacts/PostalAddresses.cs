using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Finds street addresses by the words and number forms of many countries, and the town in them.</summary>
internal static partial class PostalAddresses
{
    /// <summary>Does a street with a number, or a post box, stand in the text?</summary>
    public static bool HasStreet(string text) => HasNumber(text) && (Street().IsMatch(text) || StreetElsewhere().IsMatch(text) || JapaneseBlock().IsMatch(text) || KoreanStreet().IsMatch(text));

    /// <summary>The address in a sentence that says where somebody lives, from its street to the end of the sentence or line; null where there is none.</summary>
    public static (int Start, int End)? Spoken(string line)
    {
        if (!HasNumber(line) || LivesAt().Match(line) is not { Success: true } lives) return null;
        var rest = line[(lives.Index + lives.Length)..];
        var street = Street().Match(rest);
        if (!street.Success) street = StreetElsewhere().Match(rest);
        if (!street.Success || street.Index > 12) return null;
        var start = lives.Index + lives.Length + street.Index;
        var end = start + street.Length + TownBehind().Match(rest[(street.Index + street.Length)..]).Length;
        return (start, end);
    }

    /// <summary>A line that goes on with what a street began: town and postal code.</summary>
    public static bool IsTownLine(string text) =>
        text.Length <= 60 && PostalCode().IsMatch(text) && !text.Contains('@', StringComparison.Ordinal) && !text.Contains("://", StringComparison.Ordinal)
        && !PhoneNumbers.Find(text, isContact: true, isLabelled: false).Any();

    /// <summary>The town, region and country without street, number and postal code; null where they do not stand apart.</summary>
    public static string? Town(string address)
    {
        var street = Street().Match(address);
        var rest = street.Success ? address[..street.Index] + "\n" + address[(street.Index + street.Length)..] : address;
        var pieces = rest.Replace(" - ", "\n", StringComparison.Ordinal).Replace(" – ", "\n", StringComparison.Ordinal).Split(['\n', ',', ';', '|', '·', '•'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        var coded = pieces.FindIndex(piece => PostalCode().IsMatch(piece));
        var town = new List<string>();
        for (var at = Math.Max(0, coded - 1); at < pieces.Count; at++)
        {
            var piece = pieces[at];
            if (PostalCode().Match(piece) is { Success: true } code)
                piece = piece[(code.Index + code.Length)..].Trim() is { Length: > 1 } after ? after : piece[..code.Index].Trim();
            if (piece.Length > 1 && !piece.Any(char.IsDigit) && !Unit().IsMatch(piece)) town.Add(AmericanState().Replace(piece.Trim(' ', '.', '-', '–'), ", $1"));
        }
        return town.Count is 0 or > 4 ? null : string.Join(", ", town);
    }

    /// <summary>Every form of a street has a number in it, and most lines have none.</summary>
    private static bool HasNumber(string text)
    {
        foreach (var character in text)
        {
            if (char.IsDigit(character)) return true;
        }
        return false;
    }

    // Street forms, most telling word first: English, German and Nordic and Dutch, Romance, Slavic, Hungarian; and post boxes.
    [GeneratedRegex("""
        (?<![\p{L}\p{Nd}-])\d{1,5}[a-z]?(?:\s?[-/–]\s?\d{1,4}[a-z]?)?,?\s+(?:(?:[NSEW]|NW|NE|SW|SE)\.?\s+)?(?:[\p{Lu}\p{Nd}][\p{L}\p{Nd}.'’-]*\s+){1,4}(?:St|Str|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Ln|Lane|Dr|Drive|Ct|Court|Pl|Place|Sq|Square|Way|Terrace|Ter|Pkwy|Parkway|Cir|Circle|Close|Crescent|Cres|Gardens|Grove|Mews|Row|Walk|Highway|Hwy|Trail|Quay|Loop|Hill|Heights|Alley)\b\.?(?:,?\s*(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|\#)\.?\s*[\p{L}\p{Nd}-]{1,6})?
        |(?<![\p{L}\p{Nd}-])\d{1,5}\s+Broadway\b
        |\bP\.?\s?O\.?\s?Box\s+\d+|\bPostfach\s+[\d ]+
        |(?<!\p{L})(?:\p{Lu}[\p{L}.-]*[\s-]){0,3}?\p{Lu}[\p{L}.-]*(?:straße|strasse|str\.|str|weg|gasse|allee|platz|damm|ufer|chaussee|steig|straat|laan|plein|gracht|singel|dijk|kade|gatan|vägen|vej|gade|veien|utca|katu)\s+(?!(?:19|20)\d\d\b)\d{1,4}\s?[a-z]?\b
        |(?<!\p{L})(?:\p{Lu}[\p{L}-]*\s)?(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Ring|Am|An\s+de[rnm]|Auf\s+de[rm]|Im|In\s+de[rn]|Unter\s+den|Zum|Zur)\s+(?:\p{Lu}[\p{L}.-]*\s+){1,3}(?!(?:19|20)\d\d\b)\d{1,4}\s?[a-z]?\b
        |(?<![\p{L}\p{Nd}])(?:\d{1,4}(?:\s?(?:bis|ter))?,?\s+)(?:[Rr]ue|[Aa]venue|[Aa]v\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Aa]llées?|[Qq]uai|[Rr]oute|[Cc]ours|[Ss]quare|[Pp]assage|[Ss]entier|[Rr]ésidence)\s+[\p{L}'’][^\n,;|•·\d]{1,50}
        |(?<!\p{L})(?:C/|C\.|[Cc]alle|Cl\.|Av\.|Avda\.?|Avenida|Plaza|Pza\.?|Paseo|Pº|Carrer|Ronda|Camino|Travesía|[Rr]ua|R\.|Travessa|Praça|Alameda|Estrada|Rodovia|Largo|[Vv]ia|[Vv]iale|V\.le|[Pp]iazza|P\.za|Corso|C\.so|Strada|Vicolo|[Rr]ue)\s*(?:[\p{L}ºª'’.-]+\s*){1,6}[,\s]\s*(?:n[.ºo°]*\s*|№\s*)?(?!(?:19|20)\d\d\b)\d{1,5}(?:\s?[-/]\s?\d+)?\s?[a-z]?\b(?:,?\s*\d{1,2}\s?[ºª°]\s?\p{L}?\b)?
        |(?<!\p{L})(?:[Uu]l\.|[Uu]lica|[Aa]l\.|[Aa]leja|[Oo]s\.|[Oo]siedle|[Pp]l\.|[Pp]lac|[Nn]ám\.|[Nn]áměstí|[Tt]řída)\s*(?:[\p{L}\p{Nd}.-]+\s+){1,5}?\d{1,4}\s?\p{L}?(?:\s?/\s?\d{1,4})?\b(?:\s*m\.?\s*\d+)?
        |(?<!\p{L})(?:[Уу]л\.?|[Уу]лица|[Вв]ул\.?|[Вв]улиця|просп\.?|пр-т|пр-кт|проспект|пер\.|переулок|провулок|наб\.|набережная|шоссе|бульвар|б-р|площадь|пл\.|проезд)\s*(?:[\p{L}\p{Nd}.-]+[\s,]+){1,5}?(?:д\.?\s*|дом\s+|буд\.?\s*)?\d{1,4}\s?\p{L}?(?:[/-]\d{1,4})?\b(?:,?\s*(?:кв|корп|стр|оф)\.?\s*\d+)*
        |(?<!\p{L})\p{Lu}[\p{L}.-]+\s+\d{1,4}/\d{1,4}[a-z]?\b(?=\s*,\s*(?:\d{3}\s?\d{2}|\p{Lu}))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Street();

    // In small letters (only a whole stretch between commas); India; Nordic, Finnish, Turkish, Greek and Chinese forms.
    [GeneratedRegex("""
        (?:^|,\s*|[:：]\s*)\d{1,5}[a-z]?(?:\s?[-/]\s?\d{1,4})?,?\s+(?!(?:years?|months?|weeks?|days?|hours?|minutes?|people|persons?|teams?|times|users|clients|projects|products|km|miles)\b)(?:[\p{L}\p{Nd}.'’-]+\s+){1,2}?(?:street|road|avenue|lane|boulevard|terrace|crescent|st\.|rd\.|ave\.)(?=\s*(?:,|$|\n))
        |(?<!\p{L})(?:[Ff]lat|[Pp]lot|[Dd]oor|[Hh]ouse|H\.|D\.|[Uu]nit|[Aa]pt\.?)\s?(?:[Nn]o\.?|[Nn]umber|\#)\s?[:.\#]?\s?\d[\w/-]{0,12}\s*,\s*[^\n|•·]{3,80}
        |(?<!\p{L})\p{Lu}[\p{L}.]*(?:\s+[\p{L}.]+){0,3}\s+(?:Road|Nagar|Marg|Colony|Layout|Enclave|Vihar|Salai|Chowk|Sector\s\d{1,3})\b[^\n|•·]{0,60}?\b[1-8]\d{2}\s?\d{3}\b
        |(?<!\p{L})(?:\p{Lu}[\p{L}.-]*\s){0,2}?\p{Lu}[\p{L}-]*(?:gata|gate|allé|tie|kuja|polku|katu|stræde|bakken)\s+(?!(?:19|20)\d\d\b)\d{1,4}\s?[A-Za-z]?\b
        |(?<!\p{L})\p{Lu}[\p{L}.]*(?:\s+[\p{L}.]+){0,4}\s+(?:Cad(?:desi|\.)?|Sok(?:ak|ağı|\.)|Sk\.|Bulvarı|Mah(?:allesi|\.))[^\n|•·]{0,50}?(?:[Nn]o\s?[:.]?\s?)\d{1,4}(?:\s?/\s?\d{1,4})?
        |(?<!\p{L})(?:Οδός|οδός|Λεωφ\.|Λεωφόρος)\s+[\p{L}. ]{2,40}?\d{1,4}
        |[\u4E00-\u9FFF]{2,20}(?:(?:路|街)[一二三四五六七八九十]段|路|街|道|巷|弄)\s?\d{1,5}\s?(?:号|號|巷|弄)
        |[\u4E00-\u9FFF]{2,20}\d{1,4}(?:号楼|號樓|栋|幢)\s?(?:\d{1,4}|[一二三四五六七八九十])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex StreetElsewhere();

    [GeneratedRegex(@"(?<!\p{L})(?:(?:I|we)(?:\s+currently|\s+now)?\s+live\s+(?:at|on|in)|living\s+at|resid(?:e|ing|ent)\s+(?:at|in)|my\s+(?:home\s+)?address\s+is|(?:you\s+(?:can\s+)?find\s+me|visit\s+me|write\s+to\s+me)\s+at|wohnhaft(?:\s+in(?:\s+der)?|\s+an\s+der)?|ich\s+wohne(?:\s+in(?:\s+der)?|\s+an\s+der)?|meine\s+(?:adresse|anschrift)\s+(?:ist|lautet)|j['’]habite(?:\s+au|\s+à)?|je\s+vis(?:\s+au)?|mon\s+adresse\s+est|vivo\s+en|mi\s+dirección\s+es|moro\s+n[ao]|resido\s+em|abito\s+in|ik\s+woon\s+(?:aan(?:\s+de)?|op|in)|mieszkam\s+(?:przy|na)|bydlím(?:\s+na|\s+v)?|живу\s+по\s+адресу|проживаю\s+по\s+адресу|мешкаю\s+за\s+адресою|jag\s+bor\s+på)(?!\p{L})[:\s]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex LivesAt();

    // The town and code that go on behind the street, up to the end of the sentence.
    [GeneratedRegex(@"^(?:\s*,\s*[\p{L}\p{Nd}][\p{L}\p{Nd}'’ -]{1,40}){0,4}", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex TownBehind();

    [GeneratedRegex(@"〒\s?\d{3}-?\d{4}|[都道府県][\p{L}]{1,12}[市区町村郡].{0,20}[\d０-９]", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex JapaneseBlock();

    // 서울특별시 강남구 예시로 12, 주소: 예시대로 12길 34. The particle of "8초로 3" and "앞으로 3" is written like a street: a district or a label stands
    // before a street, and behind its number stands nothing, a sign, a building or a flat.
    [GeneratedRegex("""
        (?:^|[:：,]|(?:[\uAC00-\uD7A3]{2,8}(?:시|도|군|구|읍|면|동)|[중동서남북]구|서울|부산|대구|인천|광주|대전|울산|세종))\s*
        [\uAC00-\uD7A3\d]{1,12}(?<!으)(?:로|길)\s?\d{1,4}(?:번?길\s?\d{1,4})?(?:-\d{1,4})?
        (?=\s*(?:$|[,(\n|]|\d{1,4}\s?(?:동|호|층)|[\uAC00-\uD7A3\d]{0,12}(?:빌딩|타워|아파트|빌라|오피스텔|맨션)))
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.Multiline, MatchLimit.Milliseconds)]
    private static partial Regex KoreanStreet();

    // US, Canada, UK, then the four to six digits of most others before or after the town, Poland, Czechia and Sweden, Portugal, Japan, the Netherlands.
    [GeneratedRegex(@"(?<=\b[A-Z]{2}\.?\s+)\d{5}(?:-\d{4})?\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b\d{2}-\d{3}\b|\b(?:\d{3}\s\d{2}|\d{2}\s\d{3})\b(?=\s*\p{Lu})|\b\d{4}-\d{3}\b|\b\d{3}-\d{4}\b|\b\d{4}\s?[A-Z]{2}\b|(?<![\d/])(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d\b)\d{4,6}\b(?!\s*[-–/.]\s*\d)", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex PostalCode();

    [GeneratedRegex(@"^(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|c/o)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Unit();

    [GeneratedRegex(@"(?<=\p{Ll})\s+([A-Z]{2})$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex AmericanState();
}
