using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.TestKit;

/// <summary>The words of a CV in their order, however it is divided: what rule 1 ("nothing is lost") is checked with.</summary>
public static class CvWords
{
    /// <summary>All that the sections hold, without white space.</summary>
    public static string Of(Cv cv) => string.Concat(cv.Sections.Select(section => Squeezed(PlainText.Of(section.Heading)) + string.Concat(section.Parts.Select(Of))));

    /// <summary>All that the blocks hold, without white space.</summary>
    public static string Of(IEnumerable<Block> blocks) => Squeezed(PlainText.Of([.. blocks]));

    private static string Of(SectionPart part) => part switch
    {
        NameLine name => Squeezed(PlainText.Of(name.Content)),
        Prose prose => Of(prose.Content),
        Entry entry => Of(entry.Head) + Of(entry.Body),
        OrganizationGroup group => Of(group.Head) + string.Concat(group.Parts.Select(Of)),
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private static string Of(EntryHead head) => string.Concat(head.Parts.Select(part => Squeezed(PlainText.Of(part.Content))));

    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
