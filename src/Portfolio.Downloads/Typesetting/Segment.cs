namespace Portfolio.Downloads.Typesetting;

/// <summary>Words that look alike and are the same thing.</summary>
/// <param name="Text">A line feed in it ends the line.</param>
/// <param name="Style">How they look.</param>
/// <param name="Mark">What they are.</param>
/// <param name="KeepsTogether">Its spaces are no places to end a line.</param>
public sealed record Segment(string Text, TextStyle Style, Mark Mark, bool KeepsTogether = false)
{
    /// <summary>Every space of it counts: lines of code.</summary>
    public bool IsVerbatim { get; init; }
}
