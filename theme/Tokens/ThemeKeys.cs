using System.Globalization;
using Portfolio.Model.Settings;

namespace Portfolio.Theme.Tokens;

/// <summary>What <c>theme.yml</c> may say: groups of keys, whose defaults are those of <see cref="ThemeTokens"/>.</summary>
public static class ThemeKeys
{
    private static readonly ThemeTokens Defaults = new();

    public static SettingKey Light { get; } = Group("Light", "The colours by day.", Colours("Light", Defaults.Light));

    public static SettingKey Dark { get; } = Group("Dark", "The colours where the reader's machine asks for dark ones.", Colours("Dark", Defaults.Dark));

    public static SettingKey Fonts { get; } = Group("Fonts", "The families of type.",
        Families("Text", "Running text: a family, or several, first choice first.", Defaults.TextFonts),
        Families("Display", "Names and titles.", Defaults.DisplayFonts));

    public static SettingKey Type { get; } = Group("Type", "The sizes of type.",
        Number("NarrowSize", 0.8, 2, Defaults.Type.NarrowSize, "Text on the narrowest phone, times the browser's own size."),
        Number("WideSize", 0.8, 3, Defaults.Type.WideSize, "Text on the widest screen; everything between grows evenly."),
        Number("NarrowRatio", 1, 1.5, Defaults.Type.NarrowRatio, "One step of the scale to the next, on the phone."),
        Number("WideRatio", 1, 1.6, Defaults.Type.WideRatio, "One step of the scale to the next, on the widest screen."),
        Number("LineHeight", 1.2, 2, Defaults.Type.LineHeight, "From line to line, times the text's size."));

    public static SettingKey Space { get; } = Group("Space", "The distances.",
        Number("Measure", 20, 60, Defaults.Measure, "The longest line of text, times the text's size."),
        Number("Margin", 6, 20, Defaults.Margin, "The column in which time stands, times the text's size."),
        Number("Density", 0.5, 2, Defaults.Density, "What all distances are multiplied by: `0.8` is tight, `1.2` is airy."));

    public static SettingKey Weight { get; } = Group("Weight", "What pages may weigh.",
        Number("Page", 20, 100_000, Defaults.PageWeight, "The most that a visitor has to fetch for a page, its styles, script and fonts among it but not your own pictures, compressed, in kilobytes; a heavier page fails the build."));

    public static KeyTable Table { get; } = new("theme.yml", [Light, Dark, Fonts, Type, Space, Weight]);

    private static SettingKey Group(string name, string meaning, params ImmutableArray<SettingKey> keys) =>
        new(name, new GroupForm(new(name, keys)), meaning) { Default = "each of its keys has one" };

    private static ImmutableArray<SettingKey> Colours(string section, Palette palette) =>
    [
        Colour("Paper", palette.Paper, "The page."),
        Colour("Tint", palette.Tint, "Behind code and quotations."),
        Colour("Ink", palette.Ink, $"Text; must stand out from {section} Paper and Tint, as must the next and the last."),
        Colour("Quiet", palette.Quiet, "What accompanies: places, durations, labels."),
        Colour("Line", palette.Line, "Hairlines."),
        Colour("Accent", palette.Accent, "Dates, and whatever is pointed at."),
    ];

    private static SettingKey Colour(string name, Colour colour, string meaning) => new(name, new ColourForm(), meaning) { Default = $"`\"{colour}\"`" };

    private static SettingKey Families(string name, string meaning, ImmutableArray<string> families) =>
        new(name, new FontsForm(), meaning) { Default = $"`[{string.Join(", ", families)}]`" };

    private static SettingKey Number(string name, double least, double most, double otherwise, string meaning) =>
        new(name, new NumberForm(least, most), meaning) { Default = string.Create(CultureInfo.InvariantCulture, $"`{otherwise}`") };
}
