using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Units;

/// <summary>
/// The smallest piece that the reader moves: a line of a heading or paragraph, or a block that is not looked into. The units of a
/// document in order are the document.
/// </summary>
internal sealed record Unit
{
    public required UnitKind Kind { get; init; }

    /// <summary>The block that the unit is a line of, or is.</summary>
    public required Block Block { get; init; }

    /// <summary>The line; null for a block that is not looked into.</summary>
    public TextLine? Line { get; init; }

    /// <summary>The line end before it, where the line above is of the same block.</summary>
    public Inline? Break { get; init; }

    /// <summary>A heading's level; else 0.</summary>
    public int Level { get; init; }

    /// <summary>How many lists that were taken apart it stands in.</summary>
    public int Depth { get; init; }

    /// <summary>It is the first line of a list item, table row or definition that was taken apart.</summary>
    public bool Starts { get; init; }

    /// <summary>The column of a table cell; else 0.</summary>
    public int Column { get; init; }

    /// <summary>It is the first cell of a row whose fields are a term and its description.</summary>
    public bool IsTerm { get; init; }

    /// <summary>What the head of the column or the term before it says that the line is; null where nothing says so.</summary>
    public FieldLabel? Label { get; init; }

    /// <summary>It is such a term itself, or a description beside the fields: nothing in it is a name.</summary>
    public bool IsLabel { get; init; }

    /// <summary>It tells of an entry that says elsewhere when it was: dates in it are part of what is told.</summary>
    public bool IsTold { get; init; }

    public SourcePlace Place => Block.Place;

    public string Text => Line?.Text ?? "";

    /// <summary>The section that it names as a heading; null where none of its words is one of sections.</summary>
    public HeadingMatch? NamedSection => Line?.NamedSection;

    /// <summary>How much it stands out: the smaller the more.</summary>
    public int Rank => Kind switch
    {
        UnitKind.Heading => Level,
        UnitKind.Term => 7,
        UnitKind.Cell when IsTerm => 7,
        UnitKind.Line when Starts => 8 + Depth,
        UnitKind.Cell => 8,
        UnitKind.Line when Line!.StartsBold => 7 + (2 * Depth),
        UnitKind.Quote => 10,
        _ => 12 + Depth,
    };
}

internal enum UnitKind
{
    Heading,

    /// <summary>A line of a paragraph or list item.</summary>
    Line,

    /// <summary>A line of a definition list's term.</summary>
    Term,

    /// <summary>A line of a definition's text.</summary>
    Detail,

    /// <summary>A cell of a table row.</summary>
    Cell,

    /// <summary>A line of a quotation.</summary>
    Quote,

    /// <summary>A list, table, quotation, definition list or code that is not looked into.</summary>
    Block,

    Rule,
}
