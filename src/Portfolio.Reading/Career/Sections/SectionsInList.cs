using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Sections;

/// <summary>A CV that is one list: "* Education", "* Work experience", and below each item a list of what belongs there; or a list of such terms and their descriptions. The items, or terms, are its headings.</summary>
internal static class SectionsInList
{
    private const int Fewest = 2;

    /// <summary>The units, and in place of such a list the lines of its items, each with what stands below it; all as they were where headings, or lines in bold, name sections.</summary>
    public static IEnumerable<Unit> Open(IReadOnlyList<Unit> units)
    {
        if (units.Any(IsOfTerms)) return units.SelectMany(unit => IsOfTerms(unit) ? BelowTerms((DefinitionList)unit.Block, unit.Depth) : [unit]);
        if (!units.Any(IsOfSections) || units.Any(unit => (unit.Kind == UnitKind.Heading || unit.Line is { IsBold: true }) && unit.NamedSection is { IsWhole: true })) return units;
        return units.SelectMany(unit => IsOfSections(unit) ? ((ListBlock)unit.Block).Items.SelectMany(item => UnitReader.Of(item.Content, unit.Depth)) : [unit]);
    }

    private static bool IsOfTerms(Unit unit) => unit.Line is null && unit.Block is DefinitionList list && NamesSections([.. list.Items.Select(item => item.Terms is [var term] ? PlainText.Of(term) : "")]);

    /// <summary>Terms that name sections are headings above all others.</summary>
    private static IEnumerable<Unit> BelowTerms(DefinitionList list, int depth) => list.Items.SelectMany(item => item.Terms.Select(term => (Block)new Heading(1, term) { Place = item.Place }).Concat(item.Content)).SelectMany(block => UnitReader.Of(block, depth));

    private static bool IsOfSections(Unit unit) => unit.Line is null && unit.Block is ListBlock list && NamesSections(list);

    /// <summary>Most items name a section and nothing else, and have a list below; one of them is work or study.</summary>
    private static bool NamesSections(ListBlock list)
    {
        if (list.Items.Length < Fewest || !list.Items.All(item => item.Content is [Paragraph { Content: not [Link] }, ListBlock, ..])) return false;
        return NamesSections([.. list.Items.Select(item => PlainText.Of(((Paragraph)item.Content[0]).Content))]);
    }

    /// <summary>Most name a section and nothing else; one of them work or study.</summary>
    private static bool NamesSections(List<string> names)
    {
        var kinds = names.Select(HeadingWords.Match).OfType<HeadingMatch>().Where(match => match.IsWhole).ToList();
        return kinds.Count >= Fewest && kinds.Count * 2 > names.Count && kinds.Exists(match => match.Kind is SectionKind.Experience or SectionKind.Education);
    }
}
