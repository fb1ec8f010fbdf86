using Microsoft.Playwright;

namespace Portfolio.EndToEnd.Browsing;

/// <summary>Somebody who looks at the site: by day or by night, on a phone or at a desk.</summary>
/// <param name="Width">In CSS pixels. 320 is the narrowest that WCAG 2.2, 1.4.10 asks for.</param>
public sealed record Reader(string Name, int Width, int Height, ColorScheme Scheme)
{
    public static readonly Reader DeskByDay = new("desk by day", 1280, 900, ColorScheme.Light);
    public static readonly Reader DeskByNight = new("desk by night", 1280, 900, ColorScheme.Dark);
    public static readonly Reader PhoneByDay = new("phone by day", 320, 640, ColorScheme.Light);
    public static readonly Reader PhoneByNight = new("phone by night", 320, 640, ColorScheme.Dark);

    public static readonly IReadOnlyList<Reader> All = [DeskByDay, DeskByNight, PhoneByDay, PhoneByNight];

    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Height },
        ColorScheme = Scheme,
        ReducedMotion = ReducedMotion.Reduce,
        Locale = "en-GB",
        TimezoneId = "UTC",
    };

    public override string ToString() => Name;
}
