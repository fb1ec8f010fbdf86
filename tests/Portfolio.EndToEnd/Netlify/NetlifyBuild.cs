using Portfolio.EndToEnd.Judges;
using Portfolio.TestKit;

namespace Portfolio.EndToEnd.Netlify;

/// <summary>A copy of the repository as a fresh clone has it, built by Netlify's own program without its network.</summary>
public sealed class NetlifyBuild : IDisposable
{
    private readonly TemporaryFolder _clone = new();

    public NetlifyBuild()
    {
        foreach (var file in RepositoryFiles.All.Where(file => !file.StartsWith("tests/", StringComparison.Ordinal)))
            _clone.Write(file, File.ReadAllBytes(Repository.PathOf(file)));
        _clone.Write("input/michal-bultrowicz/talks/quagga.md", "---\nTitle: Quagga for Beginners\nVisibility: draft\n---\n\nHow it works.\n");
        Production = Run("production", "main");
        ProductionHome = HomePage();
        ProductionDraft = DraftPage();
        Branch = Run("branch-deploy", "next");
        BranchHome = HomePage();
        BranchDraft = DraftPage();
        Preview = Run("deploy-preview", "try-this");
        PreviewHome = HomePage();
        PreviewDraft = DraftPage();
    }

    /// <summary>The build of the main branch, and the home page that it published.</summary>
    public CommandResult Production { get; }

    public string ProductionHome { get; }

    /// <summary>The build of a branch called <c>try-this</c> as a deploy preview, over the former one.</summary>
    public CommandResult Preview { get; }

    public string PreviewHome { get; }

    /// <summary>The build of a branch called <c>next</c> that is deployed for itself.</summary>
    public CommandResult Branch { get; }

    public string BranchHome { get; }

    /// <summary>The page of a talk that is a draft; empty where it was not published.</summary>
    public string ProductionDraft { get; }

    public string PreviewDraft { get; }

    public string BranchDraft { get; }

    public string Published => _clone.PathOf("output");

    public void Dispose() => _clone.Dispose();

    private CommandResult Run(string context, string branch)
    {
        var program = Path.Combine(NodeScript.Folder, "node_modules", "@netlify", "build", "bin.js");
        return Command.Run(new CommandLine(
            "node", program, "--offline", "--cwd", _clone.Path, "--repositoryRoot", _clone.Path, "--context", context, "--branch", branch)
        {
            Folder = _clone.Path,
            // Said by Netlify's machine; the rest is said by its program.
            Environment = PortfolioCommand.Line().Environment.SetItem("NETLIFY", "true").SetItem("URL", "https://ada.example"),
        });
    }

    private string HomePage() => Page("index.html");

    private string DraftPage() => Page("michal-bultrowicz/talks/quagga-for-beginners/index.html");

    private string Page(string path)
    {
        var page = Path.Combine(Published, path);
        return File.Exists(page) ? File.ReadAllText(page) : "";
    }
}
