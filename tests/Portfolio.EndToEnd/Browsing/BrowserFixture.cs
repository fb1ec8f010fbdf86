using Microsoft.Playwright;
using Xunit;

namespace Portfolio.EndToEnd.Browsing;

/// <summary>One Chromium for all tests that need a browser: the one without windows of its own, which opens a page in half the time.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>What each reader met on each site; asked once, judged by many tests.</summary>
    public Visits Visits { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium-headless-shell",
            // The site calls nobody, and neither shall the browser; as root Chromium starts only without its sandbox.
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
            ],
        });
        Visits = new Visits(Browser);
    }

    public async Task DisposeAsync()
    {
        await Browser.CloseAsync();
        _playwright?.Dispose();
    }
}

/// <summary>Its tests run when all others are done, one after another: what a browser shows late because the machine is busy says nothing of a page.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Browsers : ICollectionFixture<BrowserFixture>
{
    public const string Name = "browser";
}
