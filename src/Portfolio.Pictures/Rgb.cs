namespace Portfolio.Pictures;

/// <summary>An opaque colour in sRGB.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue);
