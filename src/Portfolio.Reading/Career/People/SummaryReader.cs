using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.People;

/// <summary>The text about the person: that of the summary's section, else the paragraphs of the opening.</summary>
internal static class SummaryReader
{
    private const int FewestWords = 9;

    public static ImmutableArray<Block> Read(ImmutableArray<Section> sections)
    {
        var own = sections.Where(section => section.Kind == SectionKind.Summary).SelectMany(Blocks).Where(block => block is not (ThematicBreak or Heading) && HasWords(block)).ToImmutableArray();
        if (!own.IsEmpty) return own;
        return [.. sections.Where(section => section.Kind is SectionKind.Opening or SectionKind.Contact).SelectMany(Blocks).Where(IsAboutThePerson)];
    }

    private static IEnumerable<Block> Blocks(Section section) => section.Parts.OfType<Prose>().SelectMany(prose => prose.Content);

    private static bool HasWords(Block block) => PlainText.Of([block]).Any(char.IsLetter);

    private static bool IsAboutThePerson(Block block)
    {
        if (block is not (Paragraph or QuoteBlock)) return false;
        var text = PlainText.Of([block]);
        // A quotation of somebody else's is no summary.
        if (block is QuoteBlock && text.AsSpan().TrimStart() is ['"' or '“' or '«' or '„', ..]) return false;
        var words = FoldedWords.Of(text).Length;
        return words >= FewestWords && !text.Contains('@', StringComparison.Ordinal) && (block is Paragraph || words > FewestWords * 2) && text.Count(character => character is '|' or '•' or '·') < 3;
    }
}
