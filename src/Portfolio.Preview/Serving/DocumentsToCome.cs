using Portfolio.Site;
using Portfolio.Site.Output;

namespace Portfolio.Preview.Serving;

/// <summary>The documents of a site whose pages are there already: made once, when somebody asks for one or there is time.</summary>
/// <param name="make">Makes the whole site; may be called again after it was stopped.</param>
internal sealed class DocumentsToCome(Func<CancellationToken, Task<BuildResult>> make)
{
    private readonly Lock _lock = new();
    private Work? _work;

    /// <summary>The whole site.</summary>
    /// <exception cref="OperationCanceledException">Something of more importance came between; see <see cref="Interrupt"/>.</exception>
    public Task<BuildResult> WholeAsync()
    {
        lock (_lock)
        {
            return (_work ??= Begin()).Whole;
        }
    }

    /// <summary>Stops the work, if any is under way, so that pages come first. Whoever waits for a document has it begun again.</summary>
    public void Interrupt()
    {
        Work interrupted;
        lock (_lock)
        {
            if (_work is not { Whole.IsCompleted: false }) return;
            (interrupted, _work) = (_work, null);
        }
        // Outside the lock, for whoever waits goes on from here.
        interrupted.Stop.Cancel();
        interrupted.Stop.Dispose();
    }

    /// <summary>One document, by its path in the output; null where it could not be made.</summary>
    public async Task<OutputFile?> FindAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                var whole = await WholeAsync().WaitAsync(cancellation);
                return whole.Files.FirstOrDefault(file => file.Path == path);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                // Interrupted: the next round begins anew.
            }
        }
    }

    private Work Begin()
    {
        var stop = new CancellationTokenSource();
        var stopped = stop.Token;
        return new Work(Task.Run(() => make(stopped), stopped), stop);
    }

    private sealed record Work(Task<BuildResult> Whole, CancellationTokenSource Stop);
}
