using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Inspection;

/// <summary>What <c>inspect --explain</c> says of a CV: for every entry the line, what was read, and why.</summary>
public sealed class ExplanationTests : IDisposable
{
    private const string Cv = """
        # Ada Example

        ## Experience

        ### Cook, Example Inn
        2019 - 2021

        - Fed a thousand.

        ### Baker, Windmill Ltd
        2016 - 2019

        **2014** Kitchen porter

        ## Education

        **Diploma in Cookery**, Springfield College, 2012

        ## Talks

        - [Soup for a Thousand](https://ada.example/soup), KitchenConf, July 2016
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Every_entry_is_explained_with_its_line_what_was_read_and_why()
    {
        _folder.Write("input/cv.md", Cv);
        var result = Command.Run(PortfolioCommand.Line("inspect", "--explain") with { Folder = _folder.Path });
        Assert.Equal("""
            input/cv.md(5,1): experience
                title "Cook", organization "Example Inn" (as in 2 lines like it) / dates "2019 - 2021"
                dates stand below it
            input/cv.md(10,1): experience
                title "Baker", organization "Windmill Ltd" (as in 2 lines like it) / dates "2016 - 2019"
                dates stand below it
            input/cv.md(13,1): experience
                dates "2014", title "Kitchen porter"
                dates stand in its line
            input/cv.md(17,1): education
                title "Diploma in Cookery", organization "Springfield College", dates "2012"
                dates stand in its line
            input/cv.md(21,3): talks
                title "Soup for a Thousand", organization "KitchenConf", dates "July 2016"
                dates stand in its line

            """, result.Output);
        Assert.Equal(0, result.ExitCode);
    }

    public void Dispose() => _folder.Dispose();
}
