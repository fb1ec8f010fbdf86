namespace Portfolio.Pictures.Cards;

/// <param name="Paper">The ground.</param>
/// <param name="Ink">Titles and names.</param>
/// <param name="Quiet">What accompanies.</param>
/// <param name="Line">Hairlines.</param>
/// <param name="Accent">Time.</param>
public sealed record CardColours(Rgb Paper, Rgb Ink, Rgb Quiet, Rgb Line, Rgb Accent);
