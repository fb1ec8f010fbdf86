using Microsoft.AspNetCore.Http;

namespace Portfolio.Preview.Serving;

/// <summary>Tells an open page, for as long as it is open, what it should show (HTML, 9.2, server-sent events).</summary>
internal sealed class EventStream(LiveState live)
{
    /// <summary>A connection that nothing is said on is found out to be dead only when something is said.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    /// <param name="response">Written to until the end.</param>
    /// <param name="page">The path of the page, percent-encoding undone.</param>
    /// <param name="cancellation">Ends the stream.</param>
    public async Task SendAsync(HttpResponse response, string page, CancellationToken cancellation)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        // How soon to come back after the preview was started anew, in milliseconds.
        await response.WriteAsync("retry: 300\n\n", cancellation);
        string? said = null;
        while (!cancellation.IsCancellationRequested)
        {
            var next = live.Next;
            var message = live.Now is { IsReady: true } state ? state.MessageTo(page) : null;
            if (message is not null && message != said) await response.WriteAsync($"data: {message}\n\n", cancellation);
            said = message ?? said;
            await response.Body.FlushAsync(cancellation);
            try
            {
                await next.WaitAsync(LongestSilence, cancellation);
            }
            catch (TimeoutException)
            {
                await response.WriteAsync(":\n\n", cancellation);
            }
        }
    }
}
