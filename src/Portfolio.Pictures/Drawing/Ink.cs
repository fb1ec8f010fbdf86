namespace Portfolio.Pictures.Drawing;

/// <param name="Colour">Where it covers all.</param>
/// <param name="Levels">How many colours there are from the first trace of it to all of it: 1 for what has no slanted edges.</param>
internal readonly record struct Ink(Rgb Colour, int Levels);
