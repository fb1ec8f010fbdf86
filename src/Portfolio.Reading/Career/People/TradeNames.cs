using System.Collections.Frozen;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.People;

/// <summary>Tells those that are called Baker from those that bake.</summary>
internal static class TradeNames
{
    private const int MostWords = 3;

    private static readonly FrozenSet<string> Surnames = FrozenSet.Create(StringComparer.Ordinal,
        "baker", "barber", "bishop", "brewer", "butcher", "butler", "carpenter", "cook", "dean", "deacon", "forester", "gardener", "hunter", "joiner", "judge", "marshal", "mason", "miller", "miner", "monk", "painter", "porter", "potter", "priest", "skipper", "turner",
        "warden", "weaver", "cantor", "singer", "proctor", "constable", "backer", "bauer", "dreher", "fleischer", "forster", "gartner", "glaser", "hauptmann", "imker", "kantor", "kaufmann", "kellner", "koch", "maler", "maurer", "meister", "metzger", "richter", "schlosser",
        "schreiner", "tischler", "wirt", "zimmerer", "berger", "boucher", "boulanger", "charpentier", "facteur", "pastor", "zapatero", "tornero", "fabbro", "ferreiro", "bakker", "boer", "kok", "kapper", "rechter", "schilder", "schipper", "slager", "timmerman", "visser",
        "krawiec", "malarz", "piekarz", "rybak", "stolarz", "pisarz", "ciesla", "kuchar", "krejci", "malir", "rybar", "reznik", "tesar", "zednik", "pekar", "bonde");

    /// <summary>Most of them end as women's trades do in German.</summary>
    private static readonly FrozenSet<string> GivenNames = FrozenSet.Create(StringComparer.Ordinal,
        "erin", "severin", "katherin", "catherin", "katerin", "kristin", "christin", "guerin", "mason", "hunter", "dean", "bishop", "deacon", "marshal");

    /// <summary>"Baker &amp; Miller": all words that are trades are names, too.</summary>
    public static bool AreSurnames(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Vocabulary.Titles.IsWhole(word) && !Surnames.Contains(word)) return false;
        }
        return true;
    }

    /// <summary>A word says what somebody does, and is no name where it stands: "Anna Koch" cooks nothing, "Koch im Gasthof" does.</summary>
    /// <param name="words">Folded.</param>
    public static bool SayTrade(ReadOnlySpan<string> words)
    {
        if (words.Length is < 2 or > MostWords) return Vocabulary.Titles.HasAny(words);
        var first = GivenNames.Contains(words[0]) ? 1 : 0;
        var next = Surnames.Contains(words[^1]) ? words.Length - 1 : words.Length;
        return first < next && Vocabulary.Titles.HasAny(words[first..next]);
    }
}
