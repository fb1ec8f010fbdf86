namespace Portfolio.Reading.Career.Heads;

/// <summary>A stretch of a line between two separators.</summary>
/// <param name="Start">The offset of its first character.</param>
/// <param name="End">The offset behind its last.</param>
/// <param name="Before">What divides it from the one before it; what it starts with, for the first.</param>
internal readonly record struct HeadChunk(int Start, int End, HeadSeparator Before);

/// <summary>What divides two stretches of a line.</summary>
internal enum HeadSeparator
{
    None,
    Comma,
    Dash,
    Bar,
    Dot,
    Colon,
    Slash,
    Semicolon,
    At,
    In,
    Open,
    Close,
    Space,
    Style,
    Date,
    Stop,
}
