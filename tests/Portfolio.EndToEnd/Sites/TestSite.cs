using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Portfolio.EndToEnd.Judges;
using Portfolio.TestKit;

namespace Portfolio.EndToEnd.Sites;

/// <summary>An input folder and the site that the real command makes of it, built once for all the tests that judge it.</summary>
public sealed class TestSite
{
    /// <summary>Where the site says that it stands; it is served from loopback all the same.</summary>
    public const string BaseUrl = "https://portfolio.example";

    private readonly Lazy<CommandResult> _build;
    private readonly Lazy<ImmutableArray<BuiltPage>> _pages;
    private readonly Lazy<NetlifyRules> _rules;

    private TestSite(string name, string input, string output, Func<CommandResult> build)
    {
        Name = name;
        Input = input;
        Output = output;
        _build = new(build);
        _pages = new(ReadPages);
        _rules = new(() => NetlifyRules.Of(Built));
    }

    /// <summary>The site of an input folder, built when it is first asked for.</summary>
    public static TestSite Of(string name, string input)
    {
        var output = Path.Combine(BuiltSites.Folder, name);
        return new(name, input, output, () => PortfolioCommand.Run("build", "--input", input, "--output", output, "--base-url", BaseUrl));
    }

    /// <summary>A folder that is there already, for tests of the judges themselves.</summary>
    public static TestSite Existing(string name, string folder) => new(name, folder, folder, () => new CommandResult(0, "", ""));

    public string Name { get; }

    public string Input { get; }

    /// <summary>Where the build goes, whether it has run or not; see <see cref="Built"/>.</summary>
    public string Output { get; }

    /// <summary>What the command said and how it ended.</summary>
    public CommandResult Build => _build.Value;

    /// <summary>The output folder, after a build that succeeded.</summary>
    public string Built => Build.ExitCode == 0 ? Output : throw new InvalidOperationException($"{Name} was not built: {Build}");

    /// <summary>Every HTML file, sorted by address.</summary>
    public ImmutableArray<BuiltPage> Pages => _pages.Value;

    /// <summary>What Netlify would add to its answers.</summary>
    public NetlifyRules Rules => _rules.Value;

    /// <summary>Every file of the output, relative and sorted.</summary>
    public IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Built, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Built, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public string PathOf(string file) => Path.Combine(Built, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public BuiltPage Page(string address) => Pages.Single(page => page.Address == address);

    public override string ToString() => Name;

    private ImmutableArray<BuiltPage> ReadPages()
    {
        var parser = new HtmlParser();
        return [.. Files().Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(file => new BuiltPage(AddressOf(file), file, Parse(parser, file)))];
    }

    private IHtmlDocument Parse(HtmlParser parser, string file)
    {
        using var stream = File.OpenRead(PathOf(file));
        return parser.ParseDocument(stream);
    }

    private static string AddressOf(string file) =>
        "/" + string.Join('/', (file == "index.html" || file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file).Split('/').Select(Uri.EscapeDataString));
}
