namespace Portfolio.Preview.Serving;

/// <summary>The state that the server shows, and the way to wait for the next.</summary>
internal sealed class LiveState
{
    private TaskCompletionSource _next = NewSignal();
    private volatile PreviewState _state = PreviewState.Nothing;

    public PreviewState Now => _state;

    /// <summary>Ends when another state is shown; to be asked for before <see cref="Now"/>.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Show(PreviewState state)
    {
        _state = state;
        Interlocked.Exchange(ref _next, NewSignal()).SetResult();
    }

    /// <summary>The state, once there is anything to show.</summary>
    public async Task<PreviewState> ReadyAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var next = Next;
            if (Now is { IsReady: true } state) return state;
            await next.WaitAsync(cancellation);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
