namespace Portfolio.Model.Text;

/// <summary>How long a pattern may look at an owner's text.</summary>
public static class MatchLimit
{
    /// <summary>
    /// A last guard against a pattern that goes back and forth without end, in milliseconds of the clock. It is so far from what any match
    /// takes that a busy machine never meets it: the same input must read the same, whatever else the machine does (rule 5).
    /// </summary>
    public const int Milliseconds = 60_000;
}
