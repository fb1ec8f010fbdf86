using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.People;

/// <param name="Name">Never empty.</param>
/// <param name="Unit">The line of the opening that the name stands on by itself or first; null where it stands elsewhere.</param>
/// <param name="IsGuess">The file does not say it; it was made from an address, or from nothing.</param>
internal sealed record NameFind(string Name, Unit? Unit, bool IsGuess = false);
