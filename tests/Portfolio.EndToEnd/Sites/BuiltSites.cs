using System.Collections.Immutable;
using Portfolio.TestKit;
using Xunit;

namespace Portfolio.EndToEnd.Sites;

/// <summary>The sites that are judged: the repository's own, and the real documents beside the repository where they are present.</summary>
public static class BuiltSites
{
    public const string NoCorpus = "The real documents are not at hand; PORTFOLIO_CORPUS says where they are.";

    private static readonly TemporaryFolder Temporary = MakeFolder();

    public static string Folder => Temporary.Path;

    public static ImmutableArray<TestSite> Sites { get; } = [.. Find()];

    /// <summary>For theories that hold for every site.</summary>
    public static TheoryData<string> Names => [.. Sites.Select(site => site.Name)];

    /// <summary>Everything that a page may have to bear, and nothing that anybody would write: for the judges of pages.</summary>
    public static TestSite EdgeCases { get; } = TestSite.Of("edge-cases", Repository.PathOf("tests", "Portfolio.EndToEnd", "Sites", "edge-cases"));

    /// <summary>For theories that hold for every page, however odd.</summary>
    public static TheoryData<string> NamesWithEdgeCases => [.. Sites.Select(site => site.Name), EdgeCases.Name];

    public static TestSite Own => Named("input");

    public static TestSite Named(string name) => name == EdgeCases.Name ? EdgeCases : Sites.Single(site => site.Name == name);

    /// <summary>A folder of the real documents, or null where they are not at hand.</summary>
    public static string? Corpus(string folder)
    {
        var path = Path.Combine(Environment.GetEnvironmentVariable("PORTFOLIO_CORPUS") ?? Repository.PathOf("..", "shared"), folder);
        return Directory.Exists(path) ? Path.GetFullPath(path) : null;
    }

    private static IEnumerable<TestSite> Find()
    {
        yield return TestSite.Of("input", Repository.PathOf("input"));
        if (Corpus("seeds") is { } seeds) yield return TestSite.Of("seeds", seeds);
    }

    private static TemporaryFolder MakeFolder()
    {
        var folder = new TemporaryFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        return folder;
    }
}
