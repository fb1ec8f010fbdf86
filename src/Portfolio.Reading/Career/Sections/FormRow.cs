using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Sections;

/// <summary>A row of a form: a label, and its value.</summary>
internal sealed class FormRow(TableRow row)
{
    private readonly string _text = PlainText.Of(row.Cells[0].Content);
    private string? _label;
    private HeadingMatch? _section;
    private bool _isMatched;

    public TableRow Row => row;

    public SourcePlace Place => row.Place;

    public ImmutableArray<Inline> Term => row.Cells[0].Content;

    public ImmutableArray<Inline> Value => row.Cells[1].Content;

    /// <summary>The label, folded.</summary>
    public string Label => _label ??= FoldedWords.Phrase(_text);

    /// <summary>The field of an entry that the label announces; null where it announces none.</summary>
    public FieldLabel? Field { get; } = FieldLabels.Of(PlainText.Of(row.Cells[0].Content));

    /// <summary>Its label stands beside values elsewhere, and beside nothing here.</summary>
    public bool IsLeftEmpty { get; set; }

    public bool SaysWhen => Field is FieldLabel.Dates or FieldLabel.Start && !new TextLine(Value).Dates.Finds.IsEmpty;

    public bool SaysWhatOrWhose => Field is FieldLabel.Title or FieldLabel.Organization;

    /// <summary>
    /// The section that the row opens: "| Education | |", or below a section without entries "| Mother tongue | Dutch |"; null for all other rows.
    /// </summary>
    /// <param name="kind">The section that it stands in.</param>
    public SectionKind? OpensBelow(SectionKind? kind)
    {
        if (Term.IsEmpty || IsLeftEmpty || (Field is not null && !Value.IsEmpty) || Section is not { } match) return null;
        if (Value.IsEmpty) return match.IsWhole || Field is null ? match.Kind : null;
        var isBesideOthers = kind is { } above && !SectionDraft.HoldsEntriesOf(above) && match.IsWhole && (match.Kind != above || match.Kind == SectionKind.Languages) && match.Kind is not (SectionKind.Contact or SectionKind.Other) && !SectionDraft.HoldsEntriesOf(match.Kind);
        // "| Languages | C, Go |"
        return isBesideOthers && (match.Kind != SectionKind.Languages || Vocabulary.Spoken.HasAny(FoldedWords.Of(PlainText.Of(Value)))) ? match.Kind : null;
    }

    private HeadingMatch? Section
    {
        get
        {
            if (!_isMatched) (_section, _isMatched) = (HeadingWords.Match(_text), true);
            return _section;
        }
    }
}
