using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.Site;
using Portfolio.TestKit.Samples;
using Portfolio.Tests.Downloads.Pdf;
using Portfolio.Theme.Files;
using Xunit;
using Xunit.Abstractions;

namespace Portfolio.Tests.Site;

/// <summary>The work of a build, counted and not timed: a busy machine does not change it.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class BuildCostTests(ITestOutputHelper output)
{
    private const int People = 12;
    private static readonly ThemeAssets Theme = ThemeAssets.Load();

    [Fact]
    public async Task A_page_takes_no_more_memory_than_this_to_be_read_made_and_checked()
    {
        const int MostKilobytesPerPage = 280;
        var request = new BuildRequest { Input = Tree(People), Theme = Theme, Parts = SiteParts.NoDocuments };
        var site = await SiteBuilder.BuildAsync(request with { Memory = new() }, CancellationToken.None);
        var kilobytes = await LeastAsync(() => SiteBuilder.BuildAsync(request with { Memory = new() }, CancellationToken.None)) / site.Files.Count(file => file.IsHtml);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kilobytes:0} KB, of at most {MostKilobytesPerPage}"));
        Assert.InRange(kilobytes, 0, MostKilobytesPerPage);
    }

    [Fact]
    public async Task A_document_takes_no_more_memory_than_this_to_be_made_and_read_back()
    {
        const int MostKilobytesPerDocument = 270;
        var request = new BuildRequest { Input = Tree(People), Theme = Theme, Parts = SiteParts.Pages };
        await SiteBuilder.BuildAsync(request with { Parts = SiteParts.All, Memory = new() }, CancellationToken.None);
        var pages = await SiteBuilder.BuildAsync(request, CancellationToken.None);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var site = await SiteBuilder.BuildAsync(request with { Parts = SiteParts.All }, CancellationToken.None);
        var kilobytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024.0 / (site.Files.Length - pages.Files.Length);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kilobytes:0} KB, of at most {MostKilobytesPerDocument}"));
        Assert.InRange(kilobytes, 0, MostKilobytesPerDocument);
    }

    [Fact]
    public async Task An_edit_that_the_site_as_a_whole_does_not_show_makes_the_files_of_its_portfolio_anew_and_no_others()
    {
        var request = new BuildRequest { Input = Tree(People), Theme = Theme };
        var before = await SiteBuilder.BuildAsync(request, CancellationToken.None);
        var path = "person-00003/cv.md";
        var edited = request.Input with { Files = request.Input.Files.SetItem(path, new(path, Encoding.UTF8.GetBytes(GeneratedPortfolios.Cv(3) + "\nOne word more.\n"))) };
        var after = await SiteBuilder.BuildAsync(request with { Input = edited }, CancellationToken.None);

        var known = before.Files.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var made = after.Files.Where(file => !known.Contains(file)).ToList();
        Assert.All(made, file => Assert.StartsWith("person-00003/", file.Path, StringComparison.Ordinal));
        Assert.All(after.Files.Where(file => file.Path.StartsWith("person-00003/", StringComparison.Ordinal)), file => Assert.Contains(file, made));
    }

    [Fact]
    public async Task No_file_is_made_twice()
    {
        var site = await SiteBuilder.BuildAsync(new() { Input = Tree(2), Theme = Theme }, CancellationToken.None);
        Assert.Equal(site.Files.Length, site.Pipelines.Sum(pipeline => pipeline.Files));
        Assert.Equal(site.Files.Length, site.Files.DistinctBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Count());
    }

    /// <summary>In KB, of three builds: each thread that has not yet written a page makes room for one, and a busy machine starts more threads.</summary>
    private static async Task<double> LeastAsync(Func<Task> build)
    {
        var least = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            await build();
            least = Math.Min(least, (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024.0);
        }
        return least;
    }

    private static InputTree Tree(int people) => new("input", GeneratedPortfolios.Files(people)
        .ToImmutableSortedDictionary(file => file.Key, file => new InputFile(file.Key, Encoding.UTF8.GetBytes(file.Value)), StringComparer.Ordinal));
}
