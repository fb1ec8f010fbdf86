using System.Collections.Frozen;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Markdown;

namespace Portfolio.Reading.Career;

/// <summary>Says which language a CV is written in: the front matter's word, else that of most of its small words.</summary>
internal static class LanguageGuess
{
    private const int EnoughUnits = 400;

    private static readonly FrozenDictionary<string, string[]> SmallWords = Table();

    public static string Of(MarkdownDocument document, IEnumerable<Unit> units, string? defaultLanguage)
    {
        if (document.FrontMatter.Text("Language", "lang", "locale") is { Length: >= 2 and <= 12 } stated && char.IsAsciiLetter(stated[0])) return stated.Replace('_', '-');
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var unit in units.Take(EnoughUnits))
        {
            var text = unit.Line is { } line ? line.Text : Model.Text.PlainText.Of([unit.Block]);
            if (text.AsSpan().ContainsAnyInRange('\u3040', '\u30FF')) Count("ja", 5);
            if (text.AsSpan().IndexOfAny("іїєґ") >= 0) Count("uk", 3);
            if (text.AsSpan().IndexOfAny("ыэъё") >= 0) Count("ru", 3);
            foreach (var word in FoldedWords.Of(text))
            {
                if (!SmallWords.TryGetValue(word, out var languages)) continue;
                foreach (var language in languages) Count(language, 1);
            }
        }
        return counts.Count == 0 ? defaultLanguage ?? "en" : counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).First().Key;

        void Count(string language, int by) => counts[language] = counts.GetValueOrDefault(language) + by;
    }

    private static FrozenDictionary<string, string[]> Table()
    {
        (string Language, string Words)[] languages =
        [
            ("en", "the and of to with for in on at by from is was are as this that an my our using have has their which more experience skills education"),
            ("de", "und der die das mit für von zu im auf bei ist ein eine den des als auch dem nach zur zum über ich sowie"),
            ("fr", "et le la les des du de en pour avec sur dans une un au aux par est sont que qui sa ses mes je"),
            ("es", "y el la los las de del en para con por una un que como se su mis al lo desde sobre más"),
            ("pt", "e o a os as de do da dos das em para com por uma um que como no na nos nas ao mais são não"),
            ("it", "e il lo la gli le di del della dei delle in per con su una un che come nel nella sono da al alla"),
            ("nl", "en de het van een in met voor op te aan bij is als dat zijn door naar ook ik mijn"),
            ("pl", "i w z na do oraz dla się od po przy jest że o za przez nad jako pracy"),
            ("cs", "a v na s z do pro se od po při je že o za jako ve ze jsem který dále včetně"),
            ("ru", "и в на с по для от из не что как а за при к о также это я"),
            ("uk", "і в на з для від та що як за при до у також це є"),
            ("sv", "och i av att för med på en ett som är till den det från vid inom jag"),
            ("da", "og i af at for med på en et som er til den det fra ved inden jeg"),
        ];
        return languages.SelectMany(language => language.Words.Split(' ').Select(word => (Word: FoldedWords.Fold(word), language.Language)).Distinct())
            .GroupBy(pair => pair.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Language).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }
}
