using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Sections;

/// <summary>Tells headings of entries from those of sections: by the dates in them and below them.</summary>
internal sealed class EntryHeadings(IReadOnlyList<Unit> units)
{
    private const int LookAhead = 6;

    /// <summary>Dates stand in the heading or soon below it.</summary>
    public bool Begins(int at)
    {
        var unit = units[at];
        if (LineShape.IsLabel(unit.Line!) || IsAboveTable(at)) return false;
        if (DateAnchors.Has(unit.Line!)) return true;
        for (var next = at + 1; next < units.Count && next <= at + LookAhead; next++)
        {
            var below = units[next];
            if (below is { Kind: UnitKind.Heading, Break: null } && (below.Level <= unit.Level || below.NamedSection is { IsWhole: true })) return false;
            if (below.Line is null) return below.Kind != UnitKind.Rule && IsDatedBlock(below, unit) && next <= at + 2;
            if (DateAnchors.Has(below.Line) && below.Line.Words.Length <= 16 && !LineShape.IsLabelled(below.Line)) return true;
        }
        return false;
    }

    /// <summary>"## Mills since 2012" above a table "When | Employer": its rows are the entries.</summary>
    public bool IsAboveTable(int at) => at + 1 < units.Count && units[at + 1] is { Line: null, Block: TableBlock { Header: var header } } && header.Select(cell => PlainText.Of(cell.Content)).ToList() is var labels
        && labels.Exists(label => FieldLabels.OfColumn(label) == FieldLabel.Dates) && labels.Exists(label => Employers.HasAny(FoldedWords.Of(label)));

    private static readonly WordSet Employers = new(("employer, company, firm, workplace, client, arbeitgeber, firma, unternehmen, entreprise, employeur, société, empresa, empleador, compañía, empregador, azienda, datore di lavoro, ditta, pracodawca, zaměstnavatel, společnost, werkgever, bedrijf, arbetsgivare, företag, "
        + "компания, работодатель, компанія, роботодавець, 会社, 会社名, 企業名, 勤務先, 公司, 회사").Split(", "));

    private static bool IsDatedBlock(Unit unit, Unit heading) => unit.Block switch
    {
        QuoteBlock quote => quote.Content is [Paragraph first, ..] && DateAnchors.Has(new TextLine(first.Content)),
        ListBlock list => list.Items.Length > 0 && (list.Items.All(item => item.Content is [Paragraph first, ..] && DateAnchors.Has(new TextLine(first.Content), singleDates: false)) || (heading.NamedSection is null && Vocabulary.Titles.HasAny(heading.Line!.Words) && !Vocabulary.Breaks.HasAny(heading.Line.Words) && SaysWhen(list))),
        _ => false,
    };

    /// <summary>Below "## Miller": "- Windmill", "- May 2013 - Present", "- Ground flour": one of the first items says when, and nothing else.</summary>
    private static bool SaysWhen(ListBlock list) => list.Items.Take(FirstItems).Any(item => item.Content is [Paragraph { Content: [TextRun, ..] } first] && new TextLine(first.Content) is { SaysOnlyWhen: true } line && DateAnchors.Has(line));

    private const int FirstItems = 2;
}
