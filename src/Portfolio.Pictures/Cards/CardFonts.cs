using Portfolio.Pictures.Typesetting;

namespace Portfolio.Pictures.Cards;

/// <param name="Display">For titles and names.</param>
/// <param name="Text">For all else.</param>
public sealed record CardFonts(FontChoice Display, FontChoice Text);
