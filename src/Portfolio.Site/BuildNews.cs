namespace Portfolio.Site;

/// <summary>Counts what is made, and says so to whoever asked for it.</summary>
internal sealed class BuildNews(int portfolios, Action<BuildProgress>? tell)
{
    private readonly Lock _lock = new();
    private BuildProgress _progress = new(0, 0, portfolios);

    public Task<T> AfterPagesAsync<T>(Task<T> work) => AfterAsync(work, progress => progress with { Pages = progress.Pages + 1 });

    public Task<T> AfterDocumentsAsync<T>(Task<T> work) => AfterAsync(work, progress => progress with { Documents = progress.Documents + 1 });

    private async Task<T> AfterAsync<T>(Task<T> work, Func<BuildProgress, BuildProgress> count)
    {
        var result = await work;
        lock (_lock)
        {
            _progress = count(_progress);
            tell?.Invoke(_progress);
        }
        return result;
    }
}
