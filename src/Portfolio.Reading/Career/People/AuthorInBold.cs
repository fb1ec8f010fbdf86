using Portfolio.Model.Text;
using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.People;

/// <summary>The author whom a list of publications prints in bold again and again is the person, where the file says the name nowhere else.</summary>
internal static class AuthorInBold
{
    private const int Enough = 3;
    private const int ShortestWord = 3;

    /// <param name="units">Those of the document.</param>
    public static string? Find(IReadOnlyList<Unit> units) => TextTree.Leaves(units.Select(unit => unit.Block).Distinct(ReferenceEqualityComparer.Instance).Cast<Block>()).SelectMany(Authors)
        .GroupBy(author => author.Name, StringComparer.Ordinal).Where(group => group.Count() >= Enough && group.Any(author => author.IsAmidText))
        .OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();

    /// <summary>The names in bold that stand beside others: no label, and not all of a line.</summary>
    private static IEnumerable<(string Name, bool IsAmidText)> Authors(Block leaf)
    {
        var content = TextTree.InlinesOf(leaf);
        for (var at = 0; at < content.Length; at++)
        {
            if (content[at] is not Strong strong) continue;
            var name = PlainText.Of(strong.Content).Trim();
            if (IsWritten(name) && at + 1 < content.Length && content[at + 1] is TextRun { Text: [',' or '.' or ' ', ..] }) yield return (name, at > 0 && content[at - 1] is TextRun { Text: var before } && before.EndsWith(", ", StringComparison.Ordinal));
        }
    }

    /// <summary>In full: "Ada Lovelace", and not "Lovelace, A.".</summary>
    private static bool IsWritten(string text) => text.Split(' ') is { Length: 2 or 3 } words && Array.TrueForAll(words, word => word.Length >= ShortestWord && char.IsUpper(word[0]) && word.All(char.IsLetter)) && PersonName.At(words) == text;
}
