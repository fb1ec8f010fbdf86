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
        Chunks = unit.IsLabel || IsOnlyTime(unit) ? [] : HeadChunks.Of(Line, Dates, unit.Kind == UnitKind.Heading ? HeadingNumber.LengthIn(Line.Text) : 0);
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

    /// <summary>"4 years 3 months", "From: 2018": nothing in it is a name.</summary>
    private static bool IsOnlyTime(Unit unit) => Durations.IsOnly(unit.Text) || (unit is { Label: FieldLabel.Start or FieldLabel.End, Kind: not UnitKind.Cell });

    public TextLine Line { get; }

    /// <summary>What the column or the term before it says that it is.</summary>
    public FieldLabel? Label { get; }

    public List<DateFind> Dates { get; }

    public List<HeadChunk> Chunks { get; private set; }

    /// <summary>The chunk that is a town by where it stands; -1 where none is.</summary>
    public int Town { get; private set; } = -1;

    /// <summary>Takes over what the lines of all heads together say of places.</summary>
    public void Learn(TownColumns towns)
    {
        if (towns.IsPlace(this)) Chunks = [new(Chunks[0].Start, Chunks[^1].End, Chunks[0].Before)];
        else if (Town < 0) Town = towns.TownOf(this);
    }

    /// <summary>The other lines of its head say that the chunk is a town.</summary>
    public void TakeForTown(int chunk) => Town = chunk;

    /// <summary>The line is a title from its first word to its last, unless its words say more of something else.</summary>
    public bool IsTitle { get; private set; }

    public void TakeForTitle()
    {
        Chunks = [new(Chunks[0].Start, Chunks[^1].End, Chunks[0].Before)];
        IsTitle = true;
    }

    /// <summary>Where the stretch of the chunks ends, behind the bracket that closes one opened inside.</summary>
    /// <param name="chunk">The first chunk.</param>
    /// <param name="next">The chunk behind the last.</param>
    public int EndOf(int chunk, int next)
    {
        var (text, end) = (Line.Text, Chunks[next - 1].End);
        var open = 0;
        for (var at = Chunks[chunk].Start; at < end; at++) open += text[at] is '(' or '[' or '（' ? 1 : text[at] is ')' or ']' or '）' ? -1 : 0;
        return open == 1 && end < text.Length && text[end] is ')' or ']' or '）' && open == 1 ? end + 1 : end;
    }

    /// <summary>Lines of one style are read alike: a number for its look and the structure that it stands in.</summary>
    public int Style { get; }
}
