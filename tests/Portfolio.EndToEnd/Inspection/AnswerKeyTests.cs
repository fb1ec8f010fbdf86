using System.Text.Json;
using System.Text.RegularExpressions;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Inspection;

/// <summary>What <c>inspect --json</c> reads out of the real documents agrees with what people read in them.</summary>
public sealed class AnswerKeyTests
{
    [RealDocumentsTheory]
    [MemberData(nameof(Portfolios))]
    public void Name_address_summary_and_languages_are_read(string portfolio)
    {
        var (key, read) = Both(portfolio);
        Assert.All(["name", "email"], name => Assert.Equal(key.GetProperty(name).GetString(), read.GetProperty(name).GetString()));
        Assert.Equal(key.GetProperty("summary_present").GetBoolean(), read.GetProperty("summary_present").GetBoolean());
        Assert.Equal(key.GetProperty("skills_groups").GetInt32(), read.GetProperty("skills_groups").GetInt32());
        Assert.Equal(Texts(key, "languages"), Texts(read, "languages"));
    }

    [RealDocumentsTheory]
    [MemberData(nameof(Portfolios))]
    public void Every_role_is_read_and_no_other(string portfolio) => AssertSame(portfolio, "roles", ["title", "organization", "start", "end"]);

    [RealDocumentsTheory]
    [MemberData(nameof(Portfolios))]
    public void Every_study_is_read_and_no_other(string portfolio) => AssertSame(portfolio, "education", ["study", "institution", "start", "end"]);

    [RealDocumentsTheory]
    [MemberData(nameof(Portfolios))]
    public void Every_talk_is_read_and_no_other(string portfolio) => AssertSame(portfolio, "talks", ["title", "date", "url"]);

    private static void AssertSame(string portfolio, string list, string[] fields)
    {
        var (key, read) = Both(portfolio);
        var expected = key.GetProperty(list).EnumerateArray().ToList();
        // People may differ on whether a break is a role; what was read of the same months is neither right nor wrong.
        var optional = expected.Where(entry => entry.TryGetProperty("optional", out var may) && may.GetBoolean()).Select(Months).ToHashSet();
        IEnumerable<string> Lines(IEnumerable<JsonElement> entries) =>
            entries.Where(entry => optional.Count == 0 || !optional.Contains(Months(entry))).Select(entry => Line(entry, fields)).Order(StringComparer.Ordinal);
        Assert.Equal(Lines(expected), Lines(read.GetProperty(list).EnumerateArray()));
    }

    private static (string?, string?) Months(JsonElement role) => (role.GetProperty("start").GetString(), role.GetProperty("end").GetString());

    /// <summary>Kinds of quotes and dashes are a matter of typography, not of reading.</summary>
    private static string Line(JsonElement entry, string[] fields) =>
        string.Join(" | ", fields.Select(field => entry.GetProperty(field).GetString() is { } text ? Regex.Replace(text, "[‐‑‒–—―]", "-", RegexOptions.None, TimeSpan.FromSeconds(1)) : "-"));

    private static IEnumerable<string?> Texts(JsonElement entry, string list) => entry.GetProperty(list).EnumerateArray().Select(text => text.GetString());

    private static (JsonElement Key, JsonElement Read) Both(string portfolio)
    {
        using var key = JsonDocument.Parse(File.ReadAllText(Path.Combine(BuiltSites.Corpus("seeds")!, portfolio, "expected.json")));
        var result = PortfolioCommand.Run("inspect", "--json", "--input", BuiltSites.Corpus("seeds")!);
        Assert.True(result.ExitCode == 0, result.ToString());
        using var read = JsonDocument.Parse(result.Output);
        return (key.RootElement.Clone(), read.RootElement.GetProperty("portfolios").EnumerateArray().Single(one => one.GetProperty("path").GetString() == portfolio).Clone());
    }

    public static TheoryData<string> Portfolios() =>
        BuiltSites.Corpus("seeds") is { } seeds
            ? [.. Directory.EnumerateFiles(seeds, "expected.json", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal)]
            : [];
}
