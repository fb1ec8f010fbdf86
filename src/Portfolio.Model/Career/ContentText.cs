using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Model.Career;

/// <summary>All text of a portfolio with its places, for whoever looks for something in it.</summary>
public static class ContentText
{
    /// <summary>Every run of the CV, the letters and the talks, with its place: a link's or image's own, else that of the block or head that it stands in.</summary>
    public static IEnumerable<(Inline Inline, SourcePlace Place)> Inlines(PortfolioContent portfolio) =>
        portfolio.Cv.Sections.SelectMany(section => In(section.Heading, section.Place).Concat(section.Parts.SelectMany(In)))
            .Concat(portfolio.Letters.SelectMany(letter => In(letter.Sender).Concat(In(letter.Body)).Concat(In(letter.Signature))))
            .Concat(portfolio.Talks.SelectMany(In));

    private static IEnumerable<(Inline, SourcePlace)> In(SectionPart part) => part switch
    {
        NameLine name => In(name.Content, name.Place),
        Prose prose => In(prose.Content),
        OrganizationGroup group => In(group.Head, group.Place).Concat(group.Parts.SelectMany(In)),
        Entry entry => In(entry.Head, entry.Place).Concat(In(entry.Body)),
        _ => [],
    };

    private static IEnumerable<(Inline, SourcePlace)> In(EntryHead head, SourcePlace place) =>
        head.Parts.SelectMany(part => In(part.Content, place));

    private static IEnumerable<(Inline, SourcePlace)> In(IEnumerable<Block> blocks) =>
        TextTree.Leaves(blocks).SelectMany(leaf => In(TextTree.InlinesOf(leaf), leaf.Place));

    private static IEnumerable<(Inline, SourcePlace)> In(IEnumerable<Inline> content, SourcePlace place) =>
        TextTree.Descendants(content).Select(inline => (inline, OwnPlace(inline) is { Line: > 0 } own ? own : place));

    private static SourcePlace OwnPlace(Inline inline) => inline switch
    {
        Link link => link.Place,
        Image image => image.Place,
        _ => default,
    };
}
