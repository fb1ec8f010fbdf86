namespace Portfolio.Reading.Career.Entries;

/// <summary>The lines that make the head of an entry: from the first to the last, all in a row.</summary>
/// <param name="First">The index of the first unit.</param>
/// <param name="Last">The index of the last unit.</param>
/// <param name="Reason">Why there is an entry.</param>
internal sealed record HeadSpan(int First, int Last, string Reason);
