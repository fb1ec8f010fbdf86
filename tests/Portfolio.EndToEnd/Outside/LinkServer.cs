using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Portfolio.EndToEnd.Outside;

/// <summary>Stands for the rest of the Web, on loopback: each path is a way in which servers answer.</summary>
public sealed class LinkServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly string? _elsewhere;
    private int _atOnce;

    private LinkServer(string? elsewhere)
    {
        _elsewhere = elsewhere;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _application = builder.Build();
        _application.Run(AnswerAsync);
    }

    public string Url { get; private set; } = "";

    /// <summary>As the command names it.</summary>
    public string Host => new Uri(Url).Authority;

    /// <summary>Method and path of all that was asked for.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public ConcurrentBag<string> Agents { get; } = [];

    /// <summary>The most requests that were open at one time.</summary>
    public int MostAtOnce { get; private set; }

    /// <param name="elsewhere">Where <c>/inside</c> redirects to.</param>
    public static async Task<LinkServer> StartAsync(string? elsewhere = null)
    {
        var server = new LinkServer(elsewhere);
        await server._application.StartAsync();
        server.Url = server._application.Urls.Single();
        return server;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (method, path) = (context.Request.Method, context.Request.Path.Value!);
        Asked.Enqueue($"{method} {path}");
        Agents.Add(context.Request.Headers.UserAgent.ToString());
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _atOnce));
        try
        {
            await AnswerAsync(context.Response, method, path);
        }
        finally
        {
            Interlocked.Decrement(ref _atOnce);
        }
    }

    private async Task AnswerAsync(HttpResponse response, string method, string path)
    {
        response.StatusCode = path switch
        {
            "/gone" => 410,
            "/missing" => 404,
            "/forbidden" => 403,
            "/no-head" when method == "HEAD" => 405,
            "/moved" => 301,
            "/for-now" or "/circle" or "/inside" => 302,
            "/busy" => Asked.Count(asked => asked.EndsWith("/busy", StringComparison.Ordinal)) == 1 ? 429 : 200,
            "/busy-for-long" => 503,
            _ => 200,
        };
        response.Headers.Location = path switch
        {
            "/moved" => "/new-place",
            "/for-now" => "/new-place",
            "/circle" => "/circle",
            "/inside" => _elsewhere,
            _ => default,
        };
        if (path == "/busy" && response.StatusCode == 429) response.Headers.RetryAfter = "1";
        if (path == "/busy-for-long") response.Headers.RetryAfter = "3600";
        if (path == "/slow") await Task.Delay(TimeSpan.FromSeconds(30), response.HttpContext.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        else await Task.Delay(20);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
