namespace Portfolio.Reading.Dates;

/// <param name="Kind">What it is.</param>
/// <param name="Start">Its offset in the text.</param>
/// <param name="Length">In characters.</param>
/// <param name="Word">A word as the tables have it: small plain Latin letters, or the characters of another script. Empty for all else.</param>
/// <param name="Number">The value of a number; -1 where it is too long for one.</param>
/// <param name="SpaceBefore">Space stands before it, or the text starts with it.</param>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int Length, string Word, int Number, bool SpaceBefore)
{
    public int End => Start + Length;
}

internal enum DateTokenKind
{
    Number,
    Word,
    Dash,
    Dot,
    Slash,
    Comma,
    Apostrophe,
    Open,
    Close,
    Other,
}
