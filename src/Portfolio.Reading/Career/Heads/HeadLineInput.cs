using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Heads;

/// <summary>A line of a head with its dates and chunks.</summary>
internal sealed class HeadLineInput
{
    public HeadLineInput(Unit unit, int rank)
    {
        Line = unit.Line!;
        Label = unit.Label;
        Dates = [.. unit.Label is FieldLabel.Dates or FieldLabel.Start or FieldLabel.End ? Line.Dates.Finds : DateAnchors.Of(Line)];
        Chunks = unit.IsLabel ? [] : HeadChunks.Of(Line, Dates);
        Style = unit.Kind switch
        {
            UnitKind.Heading => rank,
            UnitKind.Cell => 20 + Math.Min(unit.Column, 9),
            UnitKind.Term => 10,
            UnitKind.Detail => 11,
            UnitKind.Quote => 12,
            _ when unit.Starts => 13,
            _ when Line.StartsBold => 14,
            _ when Line.IsItalic => 15,
            _ => 16,
        };
    }

    public TextLine Line { get; }

    /// <summary>What the column or the term before it says that it is.</summary>
    public FieldLabel? Label { get; }

    public List<DateFind> Dates { get; }

    public List<HeadChunk> Chunks { get; }

    /// <summary>Lines of one style are read alike: a number for its look and the structure that it stands in.</summary>
    public int Style { get; }
}
