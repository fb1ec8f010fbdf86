using System.Globalization;
using AngleSharp.Dom;

namespace Portfolio.Reading.Markdown;

/// <summary>Finds elements whose words a reader would not see: some are meant for machines that screen CVs.</summary>
internal static class HiddenText
{
    /// <summary>How the element is hidden, in words; null where it is seen.</summary>
    public static string? Reason(IElement element)
    {
        if (element.HasAttribute("hidden")) return "the attribute hidden";
        var background = element.GetAttribute("bgcolor");
        if (element.LocalName == "font" && element.GetAttribute("color") is { } named && IsPaper(named)) return "white text";
        if (!element.HasAttribute("style")) return null;
        var style = InlineStyle.Of(element);
        if (style["display"] == "none") return "display: none";
        if (style["visibility"] is "hidden" or "collapse") return "visibility: hidden";
        if (Number(style["opacity"]) is < 0.05) return "opacity: 0";
        if (Size(style["font-size"]) is <= 1.5) return "a font size of " + style["font-size"];
        if (IsColourOfPaper(style, background)) return "text in the colour of the paper";
        if (IsOffScreen(style)) return "text outside the page";
        if (style["overflow"] == "hidden" && (Size(style["height"]) is <= 1 || Size(style["width"]) is <= 1)) return "a box without room";
        return style["clip"].StartsWith("rect(0", StringComparison.Ordinal) || style["clip-path"].StartsWith("inset(50%", StringComparison.Ordinal)
            ? "text that is clipped away" : null;
    }

    private static bool IsColourOfPaper(InlineStyle style, string? backgroundAttribute)
    {
        var color = style["color"];
        if (color.Length == 0) return false;
        if (color == "transparent" || (color.StartsWith("rgba(", StringComparison.Ordinal) && Channels(color) is [_, _, _, < 0.05])) return true;
        var background = style["background-color"] is { Length: > 0 } own ? own : style["background"] is { Length: > 0 } all ? all : backgroundAttribute ?? "";
        if (background.Length == 0) return IsPaper(color);
        // White on a colour is a badge; white on white, or any colour on itself, is not.
        return background == color || (IsPaper(color) && IsPaper(background));
    }

    private static bool IsOffScreen(InlineStyle style)
    {
        if (Size(style["text-indent"]) is <= -500) return true;
        if (style["position"] is not ("absolute" or "fixed" or "relative")) return false;
        return Size(style["left"]) is <= -500 || Size(style["top"]) is <= -500 || Size(style["right"]) is <= -500;
    }

    /// <summary>White, or so near to it that nobody could read it on paper.</summary>
    private static bool IsPaper(string color)
    {
        color = color.Trim().ToLowerInvariant();
        if (color is "white" or "snow" or "ivory" or "ghostwhite" or "floralwhite" or "whitesmoke") return true;
        return Channels(color) is [>= 240, >= 240, >= 240, ..];
    }

    private static double[] Channels(string color)
    {
        if (color.StartsWith('#'))
        {
            var digits = color[1..];
            if (digits.Length is 3 or 4) digits = string.Concat(digits.Select(digit => new string(digit, 2)));
            if (digits.Length is not (6 or 8) || !digits.All(char.IsAsciiHexDigit)) return [];
            return [.. Enumerable.Range(0, 3).Select(at => (double)int.Parse(digits.AsSpan(at * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
        }
        if (color.StartsWith("hsl", StringComparison.Ordinal)) return color.Contains("100%)", StringComparison.Ordinal) ? [255, 255, 255] : [];
        if (!color.StartsWith("rgb", StringComparison.Ordinal)) return [];
        var open = color.IndexOf('(', StringComparison.Ordinal);
        var parts = color[(open + 1)..].TrimEnd(')').Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [.. parts.Select(part => Number(part) ?? 0)];
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A length in pixels, near enough; null where it is relative to something.</summary>
    private static double? Size(string text)
    {
        var digits = text.TrimEnd([.. "abcdefghijklmnopqrstuvwxyz%"]);
        if (Number(digits) is not { } number) return null;
        return text[digits.Length..] switch
        {
            "px" or "" => number,
            "pt" => number * 4 / 3,
            "em" or "rem" or "vw" or "vh" => number * 16,
            "%" => number * 0.16,
            "mm" => number * 3.8,
            "cm" or "in" => number * 38,
            _ => null,
        };
    }
}
