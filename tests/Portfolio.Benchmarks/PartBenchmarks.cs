using System.Text;
using BenchmarkDotNet.Attributes;
using Portfolio.Downloads;
using Portfolio.Downloads.Docx;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Pdf;
using Portfolio.Downloads.ReadBack;
using Portfolio.Model.Input;
using Portfolio.Model.Mapping;
using Portfolio.Model.Privacy;
using Portfolio.Model.Views;
using Portfolio.Reading;
using Portfolio.Site;
using Portfolio.Site.Output;
using Portfolio.Theme.Files;
using Portfolio.TrueType;

namespace Portfolio.Benchmarks;

/// <summary>What each step costs for one portfolio of eight roles, when everything is compiled.</summary>
[MemoryDiagnoser]
public class PartBenchmarks
{
    private readonly InputTree _input = GeneratedInput.Tree(1);
    private readonly ThemeAssets _theme = ThemeAssets.Load();
    private readonly BuildMemory _memory = new();
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "portfolio-benchmarks");
    private PortfolioView _view = null!;
    private DocumentFlow _flow = null!;
    private ReadOnlyMemory<byte> _pdf;
    private BuildResult _site = null!;
    private TrueTypeFont _font = null!;

    [GlobalSetup]
    public void SetUp()
    {
        _view = View();
        _flow = CvFlow.Of(_view);
        _pdf = Typeset().Bytes.AsMemory();
        _site = Build(_memory, SiteParts.All);
        using var stream = typeof(CvDocuments).Assembly.GetManifestResourceStream("Fonts/SourceSerif4-Regular.ttf")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        _font = TrueTypeFont.Read(bytes);
    }

    [GlobalCleanup]
    public void CleanUp()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Benchmark]
    public ReadResult Read() => ContentReader.Read(_input);

    /// <summary>Withhold, map, and work out the evidence.</summary>
    [Benchmark]
    public PortfolioView View()
    {
        var content = ContentReader.Read(_input).Content!;
        return new(Withholding.Apply(content).Portfolios[0], new SiteMap(content, null));
    }

    /// <summary>Read, make and check all pages, and nothing else.</summary>
    [Benchmark]
    public BuildResult Pages() => Build(new(), SiteParts.NoDocuments);

    /// <summary>The same where everything is known.</summary>
    [Benchmark]
    public BuildResult PagesAgain() => Build(_memory, SiteParts.NoDocuments);

    [Benchmark]
    public PdfRendering Typeset() => PdfFiles.OfCv(new(_view));

    [Benchmark]
    public DocumentText ReadBack() => PdfReader.Read(_pdf);

    [Benchmark]
    public byte[] Word() => DocxRenderer.Render(_flow, _view.Words);

    /// <summary>The letters, digits and marks of a page, cut out of a font of running text.</summary>
    [Benchmark]
    public object Subset() => _font.Subset([0, .. Enumerable.Range(' ', 95).Select(character => _font.GlyphOf(new Rune(character)))]);

    [Benchmark]
    public object Write() => new OutputFolder(_folder).Write(_site.Files, CancellationToken.None);

    private BuildResult Build(BuildMemory memory, SiteParts parts) =>
        SiteBuilder.BuildAsync(new() { Input = _input, Theme = _theme, Memory = memory, Parts = parts }, CancellationToken.None).GetAwaiter().GetResult();
}
