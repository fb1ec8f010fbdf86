using Portfolio.Model.Text;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>"- University of Wind", "- Specialist, Mill Safety": items without dates that say by turns where somebody studied and what; each two of them are one study.</summary>
internal static class SchoolThenDegree
{
    /// <summary>What a study comes to where such words begin the line below a school; elsewhere they are professions.</summary>
    public static WordSet Levels { get; } = new("specialist, engineer, technician".Split(", "));

    /// <summary>What is no degree, and need not belong to the school above.</summary>
    private static readonly WordSet Courses = new("certified, certificate, certification, course, courses, training, workshop, nanodegree, exchange, semester, minor".Split(", "));

    /// <summary>The lines of the items, where each second one begins no entry; null for any other list.</summary>
    public static IEnumerable<Unit>? Open(ListBlock list, int depth)
    {
        if (list.Items.Length % 2 != 0 || !list.Items.Select((item, at) => at % 2 == 0 ? NamesSchool(item) : BeginsWithDegree(item)).All(isSo => isSo)) return null;
        return list.Items.SelectMany((item, at) => UnitReader.Items(list with { Items = [item] }, depth).Select(unit => at % 2 == 0 ? unit : unit with { Starts = false }));
    }

    private static bool NamesSchool(ListItem item) => WordsOf(item) is { Length: > 0 } words && Vocabulary.Institutions.HasAny(words) && Vocabulary.Studies.LengthAt(words, 0) == 0;

    private static bool BeginsWithDegree(ListItem item) => WordsOf(item) is { Length: > 0 } words && !Vocabulary.Institutions.HasAny(words) && !Courses.HasAny(words) && (Vocabulary.Studies.LengthAt(words, 0) > 0 || Levels.LengthAt(words, 0) > 0);

    private static string[] WordsOf(ListItem item) => item.Content is [Paragraph only] && PlainText.Of(only.Content) is var text && !text.Any(char.IsDigit) ? FoldedWords.Of(text) : [];
}
