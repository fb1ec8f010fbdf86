using System.Text.RegularExpressions;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.House;

public sealed partial class DiagnosticCodeTests
{
    [Fact]
    public void Every_code_is_said_in_one_place_only()
    {
        var twice = Codes().GroupBy(code => code, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void Every_code_is_explained_and_every_explained_code_exists() =>
        Assert.Equal(
            Codes().Order(StringComparer.Ordinal),
            Explained().Matches(File.ReadAllText(Repository.PathOf("docs", "diagnostics.md"))).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));

    private static List<string> Codes()
    {
        var faults = new[] { "src", "theme" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*Faults.cs", SearchOption.AllDirectories))
            .Select(File.ReadAllText)
            .ToList();
        return [.. faults.SelectMany(text => Code().Matches(text).Select(match => match.Groups[1].Value)), .. faults.SelectMany(StagedCodes)];
    }

    /// <summary>Where one class speaks for several stages, a code is a stage with a number behind it.</summary>
    private static IEnumerable<string> StagedCodes(string text) =>
        Stage().Matches(text).SelectMany(stage => Number().Matches(text).Select(number => stage.Groups[1].Value + number.Groups[1].Value));

    [GeneratedRegex("\"([A-Z]{2}[0-9]{4})\"", RegexOptions.NonBacktracking)]
    private static partial Regex Code();

    [GeneratedRegex("new\\(\"([A-Z]{2}[0-9])\"\\)", RegexOptions.NonBacktracking)]
    private static partial Regex Stage();

    [GeneratedRegex("stage \\+ \"([0-9]{3})\"", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex("`([A-Z]{2}[0-9]{4})`", RegexOptions.NonBacktracking)]
    private static partial Regex Explained();
}
