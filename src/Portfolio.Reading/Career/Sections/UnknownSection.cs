using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Sections;

/// <summary>Tells a heading that no table knows, and that opens a section, from the head of an entry.</summary>
internal static class UnknownSection
{
    private const int Enough = 2;

    /// <summary>No part of an entry by its words, and above the dated lines of several.</summary>
    public static bool HoldsEntries(IReadOnlyList<Unit> units, int at, int enough = Enough)
    {
        var heading = units[at];
        if (DateAnchors.Has(heading.Line!) || Vocabulary.Titles.HasAny(heading.Line!.Words) || Vocabulary.Organizations.HasAny(heading.Line.Words)
            || Vocabulary.Institutions.HasAny(heading.Line.Words) || heading.Line.Styles.Any(style => style.Style.HasFlag(TextStyle.Link))) return false;
        var dated = 0;
        for (var next = at + 1; next < units.Count && dated < enough; next++)
        {
            var unit = units[next];
            if (unit is { Kind: UnitKind.Heading, Break: null } && unit.Level <= heading.Level) break;
            if (unit.Line is { } line ? DateAnchors.Has(line, singleDates: unit.Starts) && !LineShape.IsLabelled(line) : HasDatedItems(unit.Block)) dated++;
            if (unit.Block is Model.Text.ListBlock && dated > 0 && HasDatedItems(unit.Block)) dated++;
        }
        return dated >= enough;
    }

    /// <summary>A list of dated items, or a quotation that says where and when.</summary>
    private static bool HasDatedItems(Model.Text.Block block) => block switch
    {
        Model.Text.QuoteBlock { Content: [Model.Text.Paragraph line, ..] } => DateAnchors.Has(new TextLine(line.Content), singleDates: false),
        Model.Text.ListBlock list => list.Items.Count(item => item.Content is [Model.Text.Paragraph first, ..] && DateAnchors.Has(new TextLine(first.Content))) >= Math.Max(Enough, list.Items.Length / 2),
        _ => false,
    };
}
