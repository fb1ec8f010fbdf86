using System.Buffers;
using System.Collections.Frozen;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Words;

/// <summary>Tells places from other names.</summary>
internal static class PlaceWords
{
    private const int ShortestPostcode = 4;
    private const int LongestPostcode = 6;
    private const int LongName = 3;
    private const int LongestHouseNumber = 7;

    /// <summary>The letters of a state, and of its country.</summary>
    private const int MostRegions = 2;

    private static readonly FrozenSet<string> Letters = FrozenSet.Create(StringComparer.Ordinal,
        "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT",
        "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY",
        "ON", "QC", "BC", "AB", "MB", "SK", "NS", "NB", "NSW", "VIC", "QLD", "YT", "NL", "PEI", "NT", "NU", "QLD", "TAS", "WA", "ACT", "UK", "US", "USA", "EU",
        "CH", "AT", "NL", "BE", "FR", "IT", "PL", "CZ", "SE", "NO", "DK", "FI", "PT", "IE", "JP", "UAE", "NZ", "AU", "BR", "MX", "AR", "CL", "RU", "UA", "D.C.");

    private static readonly FrozenSet<string> StatesOfBrazil = FrozenSet.Create(StringComparer.Ordinal,
        "AC", "AL", "AP", "AM", "BA", "CE", "DF", "ES", "GO", "MA", "MT", "MS", "MG", "PA", "PB", "PR", "PE", "PI", "RJ", "RN", "RS", "RO", "RR", "SC", "SP", "SE", "TO");

    private static readonly FrozenSet<string> Small = FrozenSet.Create(StringComparer.Ordinal, "and", "und", "et", "y", "e", "i", "и", "og", "och", "or", "in", "near", "with", "area", "region", "metropolitan", "greater", "based", "district", "office", "gorod", "misto");

    /// <summary>Every word is one of places that everybody knows: many a town bears the name of a family.</summary>
    public static bool NamesKnownPlaces(ReadOnlySpan<string> words) => Vocabulary.KnownPlaces.IsAll(words);

    /// <summary>It begins with a pin, or says nothing but places.</summary>
    public static bool IsPlace(string text) => HasPin(text) || Score(text) >= 2;

    /// <summary>"Itajubá/MG": for all one knows a town of Brazil, and its state.</summary>
    public static bool MayBeTownOfBrazil(string text) => text.LastIndexOf('/') is > 1 and var slash && char.IsUpper(text[0]) && StatesOfBrazil.Contains(text[(slash + 1)..].Trim());

    /// <summary>A code such as NY or SP: part of a place, and nothing by itself.</summary>
    public static bool IsRegion(string text) => Letters.Contains(text) || StatesOfBrazil.Contains(text);

    public static bool HasPin(ReadOnlySpan<char> text) => text.Contains("📍", StringComparison.Ordinal) || text.Contains("🌍", StringComparison.Ordinal) || text.Contains("🗺", StringComparison.Ordinal);

    /// <summary>3 where all of it is known, 2 where a part is and the rest may be, 0 where nothing is.</summary>
    public static int Score(string text) => Score(text, FoldedWords.Of(text));

    /// <param name="text">The text.</param>
    /// <param name="words">Its words, folded.</param>
    public static int Score(string text, ReadOnlySpan<string> words)
    {
        if (words.Length is 0 or > 12) return 0;
        // "г. Москва", "м. Київ"
        if (text is ['г' or 'м', '.', ' ', _, ..]) return Score(text[3..]);
        // "Co. Cork": a county.
        if (text is ['C', 'o', '.', ' ', >= 'A' and <= 'Z', ..] && Score(text[4..], words[1..]) == 3) return 3;
        var known = 0;
        for (var at = 0; at < words.Length;)
        {
            var length = Vocabulary.Places.WholeLengthAt(words, at);
            if (length == 0 && Small.Contains(words[at])) length = 1;
            known += length;
            at += Math.Max(1, length);
        }
        if (known == words.Length) return AreSmall(words) ? 0 : 3;
        // "New York, NY", "Rio de Janeiro, RJ, BR"
        if (known > 0 && known < words.Length && words.Length - known <= MostRegions && !IsDivided(text) && EndsWithRegions(text, words.Length - known) && !BeginsWithNameAboveTown(text)) return 3;
        // "Springfield, IL": a town and its region.
        var comma = text.LastIndexOf(',');
        if (comma > 0 && words.Length <= 5 && !IsDivided(text) && !BeginsWithLetters(text) && !EndsWithCountry(text.AsSpan(0, comma)) && !Vocabulary.Titles.HasAny(words) && !Vocabulary.SelfEmployed.HasAny(words) && !BeginsWithLongName(text))
        {
            var region = text[(comma + 1)..].Trim().TrimEnd('.', ')');
            if (IsRegion(region) || Vocabulary.Places.IsAll(FoldedWords.Of(region))) return 2;
        }
        // "Itajubá/MG", "Salvador-BA": a town of Brazil and its state.
        if (text.AsSpan().LastIndexOfAny('/', '-') is > 1 and var slash && Vocabulary.Places.IsAll(words[..^1]) && words.Length <= 5 && char.IsUpper(text[0]) && StatesOfBrazil.Contains(text[(slash + 1)..].Trim()) && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Institutions.HasAny(words) && !Vocabulary.Organizations.HasAny(words)) return 2;
        // "Castelbuono (PA)", "Kharkiv (Ukraine)": a town with its province, or its country.
        var bracket = text.LastIndexOf('(');
        if (bracket > 1 && words.Length <= 4 && char.IsUpper(text[0]) && text[^1] == ')' && (NamesRegion(text[(bracket + 1)..^1]) || NamesDepartment(words)) && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Institutions.HasAny(words) && !Vocabulary.Organizations.HasAny(words)) return 2;
        if (words.Length is 2 or 3 or 4 && HasPostcode(text)) return 3;
        if (words.Length is 3 or 4 or 5 && Vocabulary.Places.IsAll(words[^1..]) && HasHouseNumber(text) && !IsDivided(text)) return 3;
        // "Remote, with a few visits in Bristol"
        return Vocabulary.Places.LengthAt(words, 0) > 0 && text.Contains(',', StringComparison.Ordinal) && IsRemoteWord(words[0]) ? 2 : 0;
    }

    /// <summary>"Pebblix, Portland, OR": a name that no table knows, a town that one does, and two letters; "or" is no part of the name's place.</summary>
    private static bool BeginsWithNameAboveTown(string text) => text.Split(',') is [var name, var town, [' ', >= 'A' and <= 'Z', >= 'A' and <= 'Z']] && FoldedWords.Of(town) is { Length: > 0 } place && Vocabulary.Places.IsAll(place) && !Vocabulary.Places.HasAny(FoldedWords.Of(name));

    /// <summary>"Pebblix, Portland, Ohio", "Windmill Tech, Rueda, Spain": a name that no table knows, a town, and what the town is in: more than a place.</summary>
    public static bool NamesMoreThanTown(string text)
    {
        if (text.Split(',') is not [var name, var town, var region] || Regions.Has(town.Trim()) || !(Regions.Has(region.Trim()) || Vocabulary.Places.IsAll(FoldedWords.Of(region)))) return false;
        var isTown = FoldedWords.Of(town) is { Length: > 0 and <= LongName } place && (Vocabulary.Places.IsAll(place) || char.IsUpper(town.TrimStart()[0]));
        return isTown && FoldedWords.Of(name) is { Length: > 0 } before && !Vocabulary.Places.HasAny(before) && !Array.Exists(before, Small.Contains) && !name.Any(char.IsDigit);
    }

    /// <summary>"Windmill — Indianapolis, IN": a name, and where it is; "Dallas - Fort Worth" is all one place.</summary>
    private static bool IsDivided(string text)
    {
        var place = text.Trim(' ', '|', '—', '–', '-');
        var sign = place.AsSpan().IndexOfAny('—', '|') is > 0 and var wide ? wide : place.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash ? dash + 1 : place.IndexOf(" – ", StringComparison.Ordinal) + 1;
        if (sign <= 0 || FoldedWords.Of(place[..sign]) is not { Length: > 0 } before || Vocabulary.Places.IsAll(before) || Vocabulary.Employment.IsAll(before)) return false;
        return FoldedWords.Of(place[(sign + 1)..]) is { Length: > 0 } behind && Vocabulary.Places.LengthAt(behind, 0) > 0;
    }

    /// <summary>"Nantes (44)": a known town, and the number of its department.</summary>
    private static bool NamesDepartment(ReadOnlySpan<string> words) => words is [.., [>= '0' and <= '9', >= '0' and <= '9']] && Vocabulary.Places.IsAll(words[..^1]);

    private static bool NamesRegion(string text) => text is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] || Vocabulary.Places.IsAll(FoldedWords.Of(text));

    private static bool EndsWithRegions(string text, int count)
    {
        var written = text.Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        return written.Length > count && Array.TrueForAll(written[^count..], word => IsRegion(word.TrimEnd('.')));
    }

    /// <summary>"6003 Luzern", "D-80331 München": a postcode, and the town that it stands for.</summary>
    private static bool HasPostcode(string text)
    {
        var start = text.Length > 2 && char.IsUpper(text[0]) && text[1] == '-' ? 2 : 0;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        if (end - start is < ShortestPostcode or > LongestPostcode || Years.Is(text.AsSpan(start, end - start))) return false;
        return end + 2 < text.Length && text[end] == ' ' && char.IsUpper(text[end + 1]) && text.AsSpan(end).IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>"Quellgasse 12 Brno", "Quellgasse 151/6 Brno": a street with the number of a house, and the town.</summary>
    private static bool HasHouseNumber(string text)
    {
        var written = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return written.Length is 3 or 4 && char.IsUpper(written[0][0]) && char.IsUpper(written[^1][0]) && Array.Exists(written[1..^1], word => word.Length <= LongestHouseNumber && char.IsAsciiDigit(word[0]) && word.AsSpan().IndexOfAnyExcept(OfHouseNumbers) < 0);
    }

    private static readonly SearchValues<char> OfHouseNumbers = SearchValues.Create("0123456789/-abc");

    /// <summary>"Round Wind Mills, Springfield, Ohio": hardly a town has three words that no table knows.</summary>
    private static bool BeginsWithLongName(string text) => FoldedWords.Of(text[..text.IndexOf(',', StringComparison.Ordinal)]) is { Length: >= LongName } name && !Array.Exists(name, Small.Contains) && Vocabulary.Places.LengthAt(name, 0) == 0;

    /// <summary>"Windmill UK, London": the house of a firm in a country, and where in it.</summary>
    private static bool EndsWithCountry(ReadOnlySpan<char> town) => town.EndsWith(" UK") || town.EndsWith(" USA") || town.EndsWith(" US") || town.EndsWith(" EU") || town.EndsWith(" UAE");

    /// <summary>"UEXS de Springfield, Spain": the letters of a longer name, and no town.</summary>
    private static bool BeginsWithLetters(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', ',');
        return end > 2 && text.AsSpan(0, end).IndexOfAnyExceptInRange('A', 'Z') < 0 && text.Any(char.IsLower);
    }

    private static bool AreSmall(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!Small.Contains(word)) return false;
        }
        return true;
    }

    /// <summary>It says whether one had to be there, and not where.</summary>
    public static bool AreRemote(ReadOnlySpan<string> words) => words is [var word] && (IsRemoteWord(word) || word is "hibrido" or "presencial" or "onsite" or "hybride" or "gibrid");

    private static bool IsRemoteWord(string word) => word is "remote" or "remotely" or "hybrid" or "zdalnie" or "remoto" or "homeoffice" or "udalenno" or "onsite" or "distans";
}
