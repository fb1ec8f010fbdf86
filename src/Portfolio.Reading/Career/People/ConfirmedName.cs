using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Sections;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.People;

/// <summary>Words that are written like a name, and of which the person's addresses are made: "Ada Lovelace" beside <c>github.com/AdaLovelace</c>.</summary>
internal static class ConfirmedName
{
    private const int FirstUnits = 40;
    private const int ShortestWord = 3;

    /// <param name="described">What the front matter says about the page.</param>
    /// <param name="units">Those of the document.</param>
    /// <param name="contacts">The person's.</param>
    public static string? Find(IEnumerable<string> described, IReadOnlyList<Unit> units, ImmutableArray<Contact> contacts)
    {
        // Below the first section of entries the addresses are those of firms.
        var first = units.TakeWhile(unit => unit.Kind != UnitKind.Heading || unit.NamedSection is not { IsWhole: true } named || !SectionDraft.HoldsEntriesOf(named.Kind)).Take(FirstUnits).ToList();
        var lines = described.Select(text => new TextLine([new TextRun(text)])).Concat(first.Where(unit => unit.Line is { IsBlank: false } line && !DateAnchors.Has(line, singleDates: false)).Select(unit => unit.Line!)).Concat(Items(first));
        List<string>? addresses = null;
        foreach (var name in lines.Select(line => PersonName.In(line) ?? PersonName.First(line)))
        {
            if (name is null || FoldedWords.Of(name) is not [{ Length: >= ShortestWord } given, .., { Length: >= ShortestWord } family]) continue;
            addresses ??= [.. contacts.Select(contact => contact.Url ?? contact.Value).Concat(Links(first)).Select(address => address.ToLowerInvariant())];
            if (addresses.Exists(address => address.Contains(given, StringComparison.Ordinal) && address.Contains(family, StringComparison.Ordinal))) return name;
        }
        return null;
    }

    /// <summary>"* Ada Lovelace", "* ada@lovelace.example": the items of a list of contacts, which an e-mail address is among.</summary>
    private static IEnumerable<TextLine> Items(List<Unit> units) =>
        units.Where(unit => unit.Line is null).Select(unit => unit.Block).OfType<ListBlock>().Where(list => list.Items.Any(item => PlainText.Of(item.Content).Contains('@', StringComparison.Ordinal))).SelectMany(list => list.Items).Select(item => item.Content.FirstOrDefault()).OfType<Paragraph>().Select(paragraph => new TextLine(paragraph.Content));

    private static IEnumerable<string> Links(List<Unit> units) => TextTree.Inlines(units.Select(unit => unit.Block).Distinct(ReferenceEqualityComparer.Instance).Cast<Block>()).Select(inline => inline switch
    {
        Link link => link.Address,
        Image image => image.Address,
        _ => null,
    }).OfType<string>();
}
