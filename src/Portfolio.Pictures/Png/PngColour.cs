namespace Portfolio.Pictures.Png;

/// <summary>An entry of a picture's palette.</summary>
/// <param name="Colour">What is seen where nothing shows through.</param>
/// <param name="Alpha">255 is opaque, 0 shows what lies below.</param>
public readonly record struct PngColour(Rgb Colour, byte Alpha = 255);
