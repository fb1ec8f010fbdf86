using System.Text.RegularExpressions;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.Tests.House;

/// <summary>Habits of this house that no analyzer knows.</summary>
public sealed partial class HouseRuleTests
{
    private static readonly string[] Sources = [.. RepositoryFiles.All.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal))];

    [Fact]
    public void Nothing_is_left_for_later()
    {
        // Put together here, so that this file does not find itself.
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "NotImplemented" + "Exception", "[c" + "ut]", "lorem" + " ipsum"];
        var found = from entry in RepositoryFiles.Texts()
                    from mark in marks
                    where entry.File != ".editorconfig" && entry.Text.Contains(mark, mark.StartsWith("lorem", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
                    select $"{entry.File}: {mark}";
        Assert.Empty(found);
    }

    [Fact]
    public void A_type_is_named_for_what_it_does_and_not_for_being_of_use()
    {
        string[] vague = ["Helper", "Helpers", "Util", "Utils", "Utility", "Manager", "Service", "Common", "Misc"];
        Assert.DoesNotContain(Sources, file => Array.Exists(vague, word => Path.GetFileNameWithoutExtension(file).EndsWith(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void No_source_file_grows_beyond_one_subject()
    {
        var long_ = Sources.Select(file => (File: file, Lines: File.ReadLines(Repository.PathOf(file)).Count())).Where(entry => entry.Lines > 300);
        Assert.Empty(long_);
    }

    [Fact]
    public void Files_end_their_lines_with_a_line_feed_alone()
    {
        var found = RepositoryFiles.Texts().Where(entry => entry.Text.Contains('\r') && !IsSample(entry.File)).Select(entry => entry.File);
        Assert.Empty(found);
    }

    [Fact]
    public void No_file_names_a_package_registry()
    {
        // The registry is the developer's or the build machine's choice, not the repository's.
        string[] hosts = ["registry." + "npmjs", "api." + "nuget", "registry." + "yarnpkg", "deb." + "debian"];
        var found = from entry in RepositoryFiles.Texts()
                    from host in hosts
                    where entry.Text.Contains(host, StringComparison.OrdinalIgnoreCase)
                    select $"{entry.File}: {host}";
        Assert.Empty(found);
    }

    [Fact]
    public void No_file_holds_a_telephone_number_but_invented_ones()
    {
        var found = from entry in RepositoryFiles.Texts()
                    where !entry.File.EndsWith("packages.lock.json", StringComparison.Ordinal) && !entry.File.EndsWith("package-lock.json", StringComparison.Ordinal)
                    from Match number in TelephoneNumber().Matches(entry.Text)
                    where !number.Value.Contains("555", StringComparison.Ordinal)
                    select $"{entry.File}: {number.Value}";
        Assert.Empty(found);
    }

    /// <summary>
    /// Ten digits or more in the groups that people write, or fewer after a plus: 917-555-0100, (+48) 555 010 020. The
    /// ends are chosen so that dates, versions, numbers of a glyph table and hashes do not count.
    /// </summary>
    [GeneratedRegex(@"(?<![\w.,\-/#+])(?:\(?\+\d{1,3}\)?[ .\-]?(?:\(?\d{2,5}\)?[ .\-]?){2,5}\d{2,4}|\(?\d{3}\)?[ .\-]\d{3}[ .\-]\d{4})(?![\w\-/])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TelephoneNumber();

    private static bool IsSample(string file) => file.Contains("/Samples/", StringComparison.Ordinal);
}
