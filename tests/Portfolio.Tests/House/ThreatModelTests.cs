using System.Text.RegularExpressions;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.House;

/// <summary><c>docs/security.md</c> promises a test for each threat.</summary>
public sealed partial class ThreatModelTests
{
    private static readonly string[] Threats =
        [.. File.ReadAllLines(Repository.PathOf("docs", "security.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| threat ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal))];

    [Fact]
    public void Every_threat_names_a_test()
    {
        Assert.InRange(Threats.Length, 20, 100);
        Assert.DoesNotContain(Threats, threat => !NamedTest().IsMatch(threat.Split('|')[3]));
    }

    [Fact]
    public void Every_test_that_is_named_exists()
    {
        var tests = RepositoryFiles.All.Where(file => file.StartsWith("tests/", StringComparison.Ordinal) && file.EndsWith("Tests.cs", StringComparison.Ordinal))
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        var missing = from threat in Threats
                      from Match name in NamedTest().Matches(threat)
                      where !tests[name.Groups[1].Value].Any(file => IsTest(File.ReadAllText(Repository.PathOf(file)), name.Groups[2].Value))
                      select name.Value;
        Assert.Empty(missing);
    }

    /// <summary>A method with the attribute of a test above it, not one whose name begins so.</summary>
    private static bool IsTest(string text, string method) =>
        text.Contains($" {method}(", StringComparison.Ordinal) && (text.Contains("Fact]", StringComparison.Ordinal) || text.Contains("Theory]", StringComparison.Ordinal));

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`", RegexOptions.NonBacktracking)]
    private static partial Regex NamedTest();
}
