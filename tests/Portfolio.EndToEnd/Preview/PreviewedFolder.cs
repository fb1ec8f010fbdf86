using Microsoft.Playwright;
using Portfolio.EndToEnd.Browsing;
using Portfolio.TestKit;

namespace Portfolio.EndToEnd.Preview;

/// <summary>A folder of its own with a small portfolio and the theme, a preview of it, and a page that is open in Chromium.</summary>
internal sealed class PreviewedFolder : IAsyncDisposable
{
    /// <summary>Long enough that there is something to scroll.</summary>
    public static readonly string Cv = SampleInput.Cv.Replace(
        "- Built the engine.",
        "- Built the engine.\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"- Polished part {i} of the engine until it shone.\n")),
        StringComparison.Ordinal);

    private readonly List<string> _console = [];
    private IBrowserContext _context = null!;

    public TemporaryFolder Folder { get; } = new();

    public PreviewProcess Preview { get; private set; } = null!;

    public IPage Page { get; private set; } = null!;

    /// <summary>What Chromium complained about, breaches of the policy included.</summary>
    public IReadOnlyList<string> Complaints => _console;

    public static async Task<PreviewedFolder> StartAsync(IBrowser browser, Reader reader, string path = "/cv/")
    {
        var previewed = new PreviewedFolder();
        previewed.Folder.Write("input/cv.md", Cv);
        previewed.Folder.Write("input/site.yml", "Url: https://ada.example/\n");
        File.Copy(Repository.PathOf("netlify.toml"), previewed.Folder.PathOf("netlify.toml"));
        foreach (var file in new[] { "theme.yml" }.Concat(new[] { "assets", "fonts/web" }.SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf("theme", folder)).Select(name => $"{folder}/{Path.GetFileName(name)}"))))
            previewed.Folder.Write($"theme/{file}", await File.ReadAllBytesAsync(Repository.PathOf("theme", file)));
        previewed.Preview = await PreviewProcess.StartAsync(previewed.Folder.Path);
        previewed._context = await browser.NewContextAsync(reader.Options);
        previewed.Page = await previewed._context.NewPageAsync();
        previewed.Page.Console += (_, message) => previewed._console.Add($"{message.Type}: {message.Text}");
        previewed.Page.PageError += (_, error) => previewed._console.Add(error);
        previewed.Page.SetDefaultTimeout(20_000);
        await previewed.OpenAsync(path);
        return previewed;
    }

    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(Preview.Url + path);
        // A page that was loaded anew has lost this.
        await Page.EvaluateAsync("() => { window.isSamePage = true; }");
    }

    /// <summary>Changes words of a file, as an editor does that writes it in place.</summary>
    public void Edit(string file, string from, string to)
    {
        var text = File.ReadAllText(Folder.PathOf(file));
        if (!text.Contains(from, StringComparison.Ordinal)) throw new ArgumentException($"'{from}' is not in {file}.", nameof(from));
        Folder.Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public async Task SeesAsync(string words) => await Page.GetByText(words).First.WaitForAsync();

    public async Task<bool> IsSamePageAsync() => await Page.EvaluateAsync<bool>("() => window.isSamePage === true");

    public ILocator Panel => Page.Locator("portfolio-preview .panel");

    public async Task SeesPanelAsync(string words) => await Panel.GetByText(words).First.WaitForAsync();

    public async Task SeesNoPanelAsync() => await Panel.WaitForAsync(new() { State = WaitForSelectorState.Detached });

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Preview.Dispose();
        Folder.Dispose();
    }
}
