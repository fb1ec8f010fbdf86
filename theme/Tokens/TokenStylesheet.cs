using System.Globalization;
using System.Text;

namespace Portfolio.Theme.Tokens;

/// <summary>Turns tokens into the custom properties that the stylesheet is built on.</summary>
public static class TokenStylesheet
{
    private const int SmallestStep = -1;
    private const int LargestStep = 6;

    /// <summary>Generic families are keywords and must not be quoted.</summary>
    private static readonly ImmutableHashSet<string> Generic =
        ["serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded"];

    public static string Render(ThemeTokens tokens)
    {
        var css = new StringBuilder("@layer tokens {\n");
        css.Append(":root {\n  color-scheme: light dark;\n");
        Palette(css, tokens.Light);
        css.Append(CultureInfo.InvariantCulture, $"  --font-text: {Families(tokens.TextFonts)};\n");
        css.Append(CultureInfo.InvariantCulture, $"  --font-display: {Families(tokens.DisplayFonts)};\n");
        for (var step = SmallestStep; step <= LargestStep; step++)
            css.Append(CultureInfo.InvariantCulture, $"  --step-{(step < 0 ? "small" : step)}: {tokens.Type.Step(step)};\n");
        css.Append(CultureInfo.InvariantCulture, $"  --leading: {tokens.Type.LineHeight:0.###};\n");
        css.Append(CultureInfo.InvariantCulture, $"  --measure: {tokens.Measure:0.###}em;\n");
        css.Append(CultureInfo.InvariantCulture, $"  --margin: {tokens.Margin:0.###}em;\n");
        css.Append(CultureInfo.InvariantCulture, $"  --density: {tokens.Density:0.###};\n");
        // What a reader chose with the switch rules over what the system prefers.
        css.Append("}\n@media (prefers-color-scheme: dark) {\n:root:not([data-theme=light]) {\n");
        Palette(css, tokens.Dark);
        css.Append("}\n}\n:root[data-theme=dark] {\n  color-scheme: dark;\n");
        Palette(css, tokens.Dark);
        return css.Append("}\n:root[data-theme=light] {\n  color-scheme: light;\n}\n}\n").ToString();
    }

    private static void Palette(StringBuilder css, Palette palette)
    {
        css.Append(CultureInfo.InvariantCulture, $"  --paper: {palette.Paper};\n  --tint: {palette.Tint};\n  --ink: {palette.Ink};\n");
        css.Append(CultureInfo.InvariantCulture, $"  --quiet: {palette.Quiet};\n  --line: {palette.Line};\n  --accent: {palette.Accent};\n");
    }

    private static string Families(ImmutableArray<string> families) =>
        string.Join(", ", families.Select(family => Generic.Contains(family) ? family : $"\"{family}\""));
}
