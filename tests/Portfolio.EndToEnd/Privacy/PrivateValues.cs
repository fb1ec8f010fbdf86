using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Portfolio.EndToEnd.Privacy;

/// <summary>The telephone numbers and street addresses that an owner's files state. They are read when the tests run and written down nowhere.</summary>
internal static partial class PrivateValues
{
    /// <summary>Of all Markdown files below a folder, each as the digits of a number or as a number and its street.</summary>
    public static ImmutableArray<PrivateValue> Of(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Select(File.ReadAllText)
            .SelectMany(In)
            .DistinctBy(value => value.Characters, StringComparer.Ordinal),
    ];

    /// <summary>The text without its private values, and without the labels and lines that held nothing else.</summary>
    public static string Remove(string markdown)
    {
        var lines = markdown.Split('\n').Select(line => (Before: line, After: Street().Replace(Telephone().Replace(line, " "), " ")));
        return string.Join('\n', lines.Where(line => line.Before == line.After || !Label().IsMatch(line.Before)).Select(line => line.After));
    }

    private static IEnumerable<PrivateValue> In(string text) =>
        Telephone().Matches(text).Select(number => new PrivateValue(string.Concat(number.Value.Where(char.IsAsciiDigit))))
            .Concat(Street().Matches(text).Select(street => new PrivateValue(Blanks().Replace(street.Groups["street"].Value, " ").ToLowerInvariant())));

    // Nine digits at least, in groups: no date and no range of years has as many.
    [GeneratedRegex(@"(?<![\w.])\(?\+?\d(?:[ ()\-]{0,3}\d){8,14}(?!\w)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Telephone();

    // A house number, a name or two, and a word for a street; then the town and its code, up to the end of the line.
    [GeneratedRegex(@"\b(?<street>\d{1,5} (?:[A-Z]\w+ ){1,3}(?:St|Street|Ave|Avenue|Rd|Road|Lane|Ln|Blvd|Drive|Dr))\b.*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Street();

    [GeneratedRegex(@"^\s*[-*+]?\s*\**(?:Phone|Tel|Telephone|Mobile|Address)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Label();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Blanks();
}
