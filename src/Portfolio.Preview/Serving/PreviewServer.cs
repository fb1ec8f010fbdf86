using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using Portfolio.Preview.Pages;

namespace Portfolio.Preview.Serving;

/// <summary>Serves what <see cref="LiveState"/> shows, from memory, on loopback alone.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const string Events = PageInjection.Folder + "events";

    /// <summary>How many ports are tried.</summary>
    private const int Ports = 100;

    private readonly WebApplication _application;
    private readonly LiveState _live;
    private readonly EventStream _events;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Dictionary<string, ServedFile> _own = new[] { "preview.js", "preview.css" }
        .ToDictionary(name => PageInjection.Folder + name, name => ServedFile.Of(name, BuiltIn.Bytes(name)), StringComparer.Ordinal);

    private PreviewServer(LiveState live, int port)
    {
        (_live, _events) = (live, new EventStream(live));
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddLogging(logging => logging.ClearProviders());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    /// <summary>As in <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri Address { get; private set; } = null!;

    /// <param name="live">What to show.</param>
    /// <param name="port">The first to be tried; 0 for any.</param>
    /// <param name="cancellation">Stops the start.</param>
    /// <returns>Null where no port is free.</returns>
    public static async Task<PreviewServer?> StartAsync(LiveState live, int port, CancellationToken cancellation)
    {
        for (var tried = port; tried < Math.Min(port + Ports, IPEndPoint.MaxPort + 1); tried++)
        {
            var server = new PreviewServer(live, tried);
            try
            {
                await server._application.StartAsync(cancellation);
                server.Address = new Uri(server._application.Urls.First());
                return server;
            }
            catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException)
            {
                // Taken, or not ours to take.
                await server.DisposeAsync();
            }
        }
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _application.DisposeAsync();
        _stopping.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _stopping.Token);
        try
        {
            if (RequestGuard.Refusal(context.Request) is { } status)
            {
                context.Response.StatusCode = status;
                if (status == StatusCodes.Status405MethodNotAllowed) context.Response.Headers.Allow = "GET, HEAD";
                return;
            }
            await AnswerAsync(context, context.Request.Path.Value ?? "/", end.Token);
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The browser went away, or the preview ends.
        }
    }

    private async Task AnswerAsync(HttpContext context, string path, CancellationToken cancellation)
    {
        if (path == Events)
        {
            context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
            await _events.SendAsync(context.Response, Uri.UnescapeDataString(context.Request.Query["page"].ToString()), cancellation);
            return;
        }
        var state = await _live.ReadyAsync(cancellation);
        foreach (var (name, value) in state.HeadersOf(path)) context.Response.Headers[name] = value;
        if (_own.TryGetValue(path, out var own)) await SendAsync(context, own, StatusCodes.Status200OK);
        else if (state.Site is null) await SendAsync(context, state.Empty(), StatusCodes.Status503ServiceUnavailable);
        else await AnswerAsync(context, state.Site, path, cancellation);
    }

    private static async Task AnswerAsync(HttpContext context, ServedSite site, string path, CancellationToken cancellation)
    {
        var answer = site.AnswerTo(path);
        if (answer.Location is { } location) context.Response.Headers.Location = location + context.Request.QueryString;
        if (answer.File is null) context.Response.StatusCode = answer.Status;
        else if (await site.ReadAsync(answer.File, cancellation) is { } file) await SendAsync(context, file, answer.Status);
        else context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }

    private static async Task SendAsync(HttpContext context, ServedFile file, int status)
    {
        var headers = context.Response.Headers;
        // What Netlify says of files that no rule speaks of.
        if (headers.CacheControl.Count == 0) headers.CacheControl = "public, max-age=0, must-revalidate";
        var type = headers.ContentType.Count == 0 ? file.MediaType : headers.ContentType.ToString();
        if (status == StatusCodes.Status200OK)
        {
            // Conditional requests, ranges and HEAD: RFC 9110, 9.3.2, 13 and 14.
            var tag = new EntityTagHeaderValue($"\"{file.Tag}\"");
            await TypedResults.Bytes(file.Bytes, type, enableRangeProcessing: true, entityTag: tag).ExecuteAsync(context);
            return;
        }
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = file.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted);
    }
}
