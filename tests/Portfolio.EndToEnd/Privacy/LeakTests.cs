using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Privacy;

/// <summary>Rule 2: what is private is in no byte of what is published.</summary>
public sealed class LeakTests : IDisposable
{
    private const string Cv = """
        # Ada Example

        - **Phone:** +1 (212) 555-0142
        - **Address:** 12 Example Street, Springfield 01234
        - ada@example.com

        ## Experience

        ### Engineer, Example Works
        *Jan 2020 - Present · Springfield*

        - Built the engine.
        """;

    private readonly TemporaryFolder _folder = new();

    [RealDocumentsFact]
    public void What_the_owners_of_the_real_documents_keep_private_is_in_no_file_of_their_site()
    {
        var seeds = BuiltSites.Named("seeds");
        var values = PrivateValues.Of(seeds.Input);
        Assert.Equal(3, values.Length);
        AssertNowhere(values, seeds.Built);
    }

    [Fact]
    public void A_telephone_number_and_a_street_are_in_no_file()
    {
        _folder.Write("input/cv.md", Cv);
        Build();
        AssertNowhere(PrivateValues.Of(_folder.PathOf("input")), _folder.PathOf("output"));
    }

    [Fact]
    public void They_are_published_when_the_owner_says_so()
    {
        _folder.Write("input/cv.md", Cv);
        _folder.Write("input/site.yml", "Publish: [phone, address]\n");
        Build();
        var page = File.ReadAllText(_folder.PathOf("output", "cv", "index.html"));
        Assert.All(PrivateValues.Of(_folder.PathOf("input")), value => Assert.True(value.IsIn(page), value.ToString()));
    }

    [Fact]
    public void The_town_is_not_private()
    {
        _folder.Write("input/cv.md", Cv);
        Build();
        Assert.Contains("Springfield", File.ReadAllText(_folder.PathOf("output", "cv", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_number_that_turns_up_in_prose_stops_the_build_and_the_old_site_stays()
    {
        _folder.Write("input/cv.md", Cv);
        Build();
        var before = File.ReadAllText(_folder.PathOf("output", "index.html"));
        _folder.Write("input/talks/engines.md", "---\nTitle: Engines\nDate: 2021-05-04\n---\n\nCall me: 212.555.0142 after the talk.\n");
        var result = PortfolioCommand.Run("build", "--input", _folder.PathOf("input"), "--output", _folder.PathOf("output"));
        if (result.ExitCode == 0)
        {
            // Withheld there as well is as good.
            AssertNowhere(PrivateValues.Of(_folder.PathOf("input")), _folder.PathOf("output"));
            return;
        }
        Assert.Equal(1, result.ExitCode);
        Assert.Equal(before, File.ReadAllText(_folder.PathOf("output", "index.html")));
    }

    private void Build()
    {
        var result = PortfolioCommand.Run("build", "--input", _folder.PathOf("input"), "--output", _folder.PathOf("output"));
        Assert.True(result.ExitCode == 0, result.ToString());
    }

    private static void AssertNowhere(IReadOnlyCollection<PrivateValue> values, string output)
    {
        Assert.NotEmpty(values);
        var found = from file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
                    from text in LegibleText.Of(file)
                    from value in values
                    where value.IsIn(text)
                    select $"{value} in {Path.GetRelativePath(output, file)}";
        Assert.Empty(found.Distinct(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
