namespace Portfolio.Downloads.Typesetting;

/// <summary>Where a line may end.</summary>
/// <param name="Content">The glyph behind the last one of the line; a space there belongs to the line but has no width.</param>
/// <param name="Next">The first glyph of the next line.</param>
/// <param name="IsForced">The line must end here.</param>
internal sealed record LineEnd(int Content, int Next, bool IsForced)
{
    /// <summary>Where a word is divided; else null.</summary>
    public ParagraphGlyph? Hyphen { get; init; }
}
