using Portfolio.Downloads;
using Portfolio.TestKit;
using Portfolio.TestKit.Samples;
using Xunit;

namespace Portfolio.Tests.Downloads;

/// <summary>docs/downloads.md says what is true.</summary>
public sealed class DownloadsPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs", "downloads.md"));

    [Fact]
    public void Every_file_that_is_made_is_in_the_table_by_its_name()
    {
        var view = SampleViews.Of(SampleCv.Ada, SampleLetter.Pier);
        var letters = LetterDocuments.Kinds.Select(kind => view.Map.LetterFile(SampleLetter.Pier, kind).OutputPath.Replace("pier-platform-lead", "<name>", StringComparison.Ordinal));
        var files = CvDocuments.Kinds.Select(kind => view.Map.Download(kind).OutputPath).Concat(letters);

        Assert.Equal(files, Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('`')[1]));
    }
}
