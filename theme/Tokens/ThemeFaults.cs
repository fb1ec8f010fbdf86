using System.Globalization;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Settings;

namespace Portfolio.Theme.Tokens;

/// <summary>What can be wrong with <c>theme.yml</c>.</summary>
internal static class ThemeFaults
{
    /// <summary>WCAG 2.2, 1.4.3, for text of ordinary size.</summary>
    public const double LeastContrast = 4.5;

    public static Diagnostic Unreadable(SourcePlace place, string reason) => Error("TH7001", place,
        $"theme.yml is not valid YAML: {reason}",
        "Mend the line; values with #, : or quotes in them stand in quotation marks.");

    public static Diagnostic NotASection(SourcePlace place, string name) => Error("TH7002", place,
        $"{name} is not a list of settings",
        $"Put its settings below it, each on a line of its own and indented, as in theme/theme.yml.");

    public static Diagnostic UnknownKey(SourcePlace place, string key, KeyTable known) => Error("TH7003", place,
        $"There is no setting {key} here",
        known.Meant(key) is { } meant ? $"Did you mean {meant}? Otherwise delete the line." : $"Use one of: {string.Join(", ", known.Names)}.");

    public static Diagnostic NotAColour(SourcePlace place, string key, string found) => Error("TH7004", place,
        $"{key} is \"{found}\", which is not a colour",
        "Write the colour as \"#rrggbb\", in quotation marks.");

    public static Diagnostic NotANumber(SourcePlace place, string key, string found, NumberForm range) => Error("TH7005", place,
        $"{key} is \"{found}\", which is not a number from {Number(range.Least)} to {Number(range.Most)}",
        $"Write a number from {Number(range.Least)} to {Number(range.Most)}, with a point for its decimals.");

    public static Diagnostic NotAFont(SourcePlace place, string key) => Error("TH7006", place,
        $"{key} names no font family",
        "Write the name of a family, or several in square brackets, first choice first.");

    public static Diagnostic LowContrast(SourcePlace place, string palette, string text, Colour textColour, string ground, Colour groundColour, double contrast) => Error("TH7007", place,
        $"{palette}: {text} {textColour} on {ground} {groundColour} has a contrast of {Number(Math.Floor(contrast * 100) / 100)} : 1; text needs {Number(LeastContrast)} : 1 (WCAG 2.2 AA)",
        $"Make {palette} {text} {(palette == "Dark" ? "lighter" : "darker")}, or {ground} {(palette == "Dark" ? "darker" : "lighter")}.");

    private static Diagnostic Error(string code, SourcePlace place, string message, string cure) => new(code, Severity.Error, place, message, cure);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
