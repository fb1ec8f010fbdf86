using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>Which lists of a section stand below the dates of an entry, and tell of it: their items are no entries, but for positions.</summary>
internal static class InEntry
{
    /// <summary>The unit stands below dates.</summary>
    /// <param name="unit">One of a section.</param>
    /// <param name="isAbove">So does the unit above it.</param>
    public static bool Is(Unit unit, bool isAbove) => unit switch
    {
        { Line: null } => isAbove,
        // A heading without a date may be an employer with positions listed below it, and "Key achievements" is none.
        { Kind: UnitKind.Heading } => DateAnchors.Has(unit.Line) || (isAbove && LabelsBody(unit)),
        _ => isAbove || DateAnchors.Has(unit.Line),
    };

    /// <summary>"Key achievements" below an entry: what it tells follows, whatever dates that has.</summary>
    public static bool LabelsBody(Unit heading) => Vocabulary.Body.IsWhole(string.Join(' ', heading.Line!.Words));

    /// <summary>
    /// "### Acme", "2014 – 2016", "#### Miller": right below the dates a heading lower than the one above them goes on with the same head, where either says what
    /// somebody was, or the one above nothing but when ("### 2014 – 2016", "#### Acme", "##### Miller").
    /// </summary>
    /// <param name="unit">What stands right below the dates, or below a heading that went on.</param>
    /// <param name="above">The heading above them.</param>
    /// <param name="below">What stands below it.</param>
    /// <param name="kind">What the section is about.</param>
    public static bool GoesOn(Unit unit, Unit? above, Unit? below, SectionKind kind) => unit.Kind == UnitKind.Heading && HasTitles(kind) && above is { Line: not null } && unit.Level > above.Level
        && (SaysTitle(unit, kind) || (above.Line.SaysOnlyWhen && below is { Kind: UnitKind.Heading } && below.Level > unit.Level) || (SaysTitle(above, kind) && DateAnchors.Has(above.Line)));

    /// <summary>"> 2014 – 2016" right below "### Miller", a quotation with a title and its dates, a table and a term that are one head: what follows stands below dates as well.</summary>
    /// <param name="unit">The block that was taken apart.</param>
    /// <param name="opened">Its lines.</param>
    /// <param name="above">The unit before it.</param>
    /// <param name="kind">What the section is about.</param>
    public static bool Opens(Unit unit, List<Unit> opened, Unit? above, SectionKind kind) => unit.Block switch
    {
        QuoteBlock { Content: [Paragraph, ..] } => HasTitles(kind) && (opened.Exists(line => IsWholeHead(line, kind)) || (above is not null && LineShape.StandsOut(above) && (SaysTitle(above, kind) || opened.Exists(line => SaysTitle(line, kind))))),
        TableBlock or DefinitionList { Items: [_] } => opened.FindAll(line => line.Starts) is [_] && opened.Exists(line => SaysTitle(line, kind)),
        _ => false,
    };

    /// <summary>The words of what somebody was or studied.</summary>
    public static WordSet TitlesOf(SectionKind kind) => kind == SectionKind.Education ? Vocabulary.Studies : Vocabulary.Titles;

    private static bool IsWholeHead(Unit unit, SectionKind kind) => unit.Line is { Dates.Finds: [{ IsRange: true }] } line && SaysTitle(unit, kind) && !LineShape.EndsAsSentence(line.Text);

    private static bool SaysTitle(Unit unit, SectionKind kind) => unit.Line is { } line && TitlesOf(kind).HasAny(line.Words);

    private static bool HasTitles(SectionKind kind) => kind is SectionKind.Experience or SectionKind.Volunteering or SectionKind.Education or SectionKind.Opening or SectionKind.Other;
}
