namespace Portfolio.Pdf;

/// <summary>A colour in sRGB, each part from 0 to 1.</summary>
public readonly record struct RgbColor(double Red, double Green, double Blue)
{
    public static RgbColor Black => default;

    /// <param name="hex">Red, green and blue with two digits each: <c>0x1F4E79</c>.</param>
    public static RgbColor FromHex(int hex) => new((hex >> 16 & 0xFF) / 255.0, (hex >> 8 & 0xFF) / 255.0, (hex & 0xFF) / 255.0);
}
