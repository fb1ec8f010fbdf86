using System.Text.RegularExpressions;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;

namespace Portfolio.Reading.Career.People;

/// <summary>What is said of a person right behind the name: what she is called elsewhere, and when she was born.</summary>
internal static partial class NameRemarks
{
    /// <summary>"Ada Lovelace (@ada)": the words before a handle in brackets, with which the text ends; null where it does not.</summary>
    public static string? BeforeHandle(string text) => Handle().Match(text) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>"Ada Lovelace. 10.12.1815 London": the words before a full stop with a day behind it; null for any other line.</summary>
    public static string? BeforeBirth(TextLine line) =>
        line.Dates.Finds is [{ IsRange: false, Range.Start.Day: not null } day, ..] && line.Text.AsSpan(0, day.Start).TrimEnd() is [.. var name, '.'] && name.IndexOf('.') < 0 ? name.Trim().ToString() : null;

    [GeneratedRegex(@"^(?<name>[^@()（）]+)[(（]@[\w.-]+[)）]\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchLimit.Milliseconds)]
    private static partial Regex Handle();
}
