using System.Globalization;
using Portfolio.EndToEnd.Browsing;
using Portfolio.EndToEnd.Sites;
using Portfolio.TestKit;
using Xunit;
using Xunit.Abstractions;

namespace Portfolio.EndToEnd.Preview;

/// <summary>How long it takes from a saved file to the changed page in Chromium. The figures are told; the bounds leave room for machines that are busy.</summary>
[Collection(Browsers.Name)]
public sealed class PreviewSpeedTests(BrowserFixture browsers, ITestOutputHelper output)
{
    private const int Saves = 30;

    /// <summary>Saves at first are slow because the program is young.</summary>
    private const int WarmUp = 8;

    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);

    /// <summary>Of the quickest save: one that waits for something, looks only now and then or makes too much is never so quick, and one of many finds even a busy machine free.</summary>
    private static readonly TimeSpan Quickest = TimeSpan.FromMilliseconds(100);

    [Fact]
    public async Task A_saved_word_is_soon_on_the_page()
    {
        using var folder = new TemporaryFolder();
        Copy(BuiltSites.Sites[^1].Input, folder.PathOf("input"));
        var cv = Directory.EnumerateFiles(folder.PathOf("input"), "cv.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var text = await File.ReadAllTextAsync(cv);
        using var preview = await PreviewProcess.StartAsync(folder.Path, "--base-url", TestSite.BaseUrl);
        await using var context = await browsers.Browser.NewContextAsync(Reader.DeskByDay.Options);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{preview.Url}/{Path.GetFileName(Path.GetDirectoryName(cv))}/cv/");
        // The moment in which the frame with the changed words is about to be painted, by the clock of this machine.
        await page.EvaluateAsync("""
            () => new MutationObserver(() => {
              const seen = document.body.textContent.match(/Saved as number (\d+)\./)?.[1];
              if (seen === undefined || seen === window.seen) return;
              window.seen = seen;
              requestAnimationFrame(() => { window.when = [seen, performance.timeOrigin + performance.now()]; });
            }).observe(document.body, { childList: true, characterData: true, subtree: true })
            """);
        var times = new List<double>();
        for (var i = 0; i < Saves; i++)
        {
            var saved = DateTimeOffset.UtcNow;
            await File.WriteAllTextAsync(cv, $"{text.TrimEnd()}\n\nSaved as number {i}.\n");
            await page.WaitForFunctionAsync("number => window.when?.[0] === number", i.ToString(CultureInfo.InvariantCulture));
            times.Add(await page.EvaluateAsync<double>("() => window.when[1]") - (saved.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / (double)TimeSpan.TicksPerMillisecond);
            // A person looks at what was saved, and types the next.
            await page.WaitForTimeoutAsync(120);
        }
        var warm = times.Skip(WarmUp).Order().ToList();
        var (median, worst) = (warm[warm.Count / 2], warm[^1]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"From the saved file to the changed page: {warm[0]:F0} ms at best, {median:F0} ms in the median, {worst:F0} ms at worst, {times[0]:F0} ms the first time."));
        output.WriteLine(preview.Said);
        Assert.True(warm[0] < Quickest.TotalMilliseconds, $"{warm[0]:F0} ms at best");
        Assert.True(median < Bound.TotalMilliseconds, $"{median:F0} ms in the median");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
