using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Portfolio.Site.Outside;

/// <summary>Asks for one address: its head first, the page itself where heads are refused, and wherever it leads.</summary>
internal sealed class LinkProbe : IDisposable
{
    private const int MostRedirects = 10;

    private readonly OutsideOptions _options;
    private readonly HttpClient _client;
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _hosts = new(StringComparer.OrdinalIgnoreCase);

    public LinkProbe(OutsideOptions options)
    {
        _options = options;
        var handler = new SocketsHttpHandler
        {
            ConnectCallback = new GuardedConnection(options).OpenAsync,
            // Each step is looked at before it is taken; and a proxy would resolve names where we cannot look.
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            // No connection is shared between hosts of one name.
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(5),
            MaxResponseHeadersLength = 64,
        };
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("Portfolio-LinkCheck/1.0");
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, */*;q=0.5");
    }

    public async Task<LinkAnswer> AskAsync(Uri address, CancellationToken cancellation)
    {
        var answer = await TryAsync(address, cancellation);
        if (answer.NotBefore is not { } time || time - _options.Clock.GetUtcNow() is var wait && wait > _options.LongestWait) return answer;
        if (wait > TimeSpan.Zero) await Task.Delay(wait, _options.Clock, cancellation);
        return await TryAsync(address, cancellation);
    }

    private async Task<LinkAnswer> TryAsync(Uri address, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(_options.TimeOut);
        try
        {
            return await FollowAsync(address, limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new(LinkState.NoAnswer, string.Create(CultureInfo.InvariantCulture, $"no answer within {_options.TimeOut.TotalSeconds:0.#} seconds"));
        }
        catch (HttpRequestException fault) when (fault.InnerException is PrivateNetworkException inside)
        {
            return new(LinkState.Private, inside.Message);
        }
        // A name server that did not answer says nothing of the host: on a train every link would be dead.
        catch (HttpRequestException fault) when (fault.InnerException is SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData })
        {
            return new(LinkState.NoHost, "there is no such host");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or UriFormatException or InvalidOperationException)
        {
            return new(LinkState.NoAnswer, Reason(fault));
        }
    }

    private async Task<LinkAnswer> FollowAsync(Uri address, CancellationToken cancellation)
    {
        var (here, isForGood) = (address, true);
        for (var step = 0; step <= MostRedirects; step++)
        {
            using var response = await RespondAsync(here, cancellation);
            var status = (int)response.StatusCode;
            if (status is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location)
            {
                var next = location.IsAbsoluteUri ? location : new Uri(here, location);
                if (next.Scheme is not ("http" or "https")) return new(LinkState.NoAnswer, $"it redirects to {next.Scheme}:");
                isForGood &= status is 301 or 308;
                here = next;
                continue;
            }
            if (status is >= 200 and < 300) return here != address && isForGood ? new(LinkState.Moved, Shown(here)) : new(LinkState.Good, Text(status));
            return status is 404 or 410
                ? new(LinkState.Gone, $"the server says {Text(status)}{(here == address ? "" : $" at {Shown(here)}")}")
                : new(LinkState.Refused, $"the server says {Text(status)}", NotBefore(response));
        }
        return new(LinkState.NoAnswer, string.Create(CultureInfo.InvariantCulture, $"it redirects more than {MostRedirects} times"));
    }

    /// <summary>The answer to HEAD; to GET where the server does not know HEAD, or answers it with an error, as many do that know the page.</summary>
    private async Task<HttpResponseMessage> RespondAsync(Uri address, CancellationToken cancellation)
    {
        var response = await SendAsync(HttpMethod.Head, address, cancellation);
        if ((int)response.StatusCode < 400 || NotBefore(response) is not null) return response;
        response.Dispose();
        return await SendAsync(HttpMethod.Get, address, cancellation);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        // One request at a time for each host, whoever led there.
        var turn = _hosts.GetOrAdd(address.Authority, _ => new SemaphoreSlim(1));
        await turn.WaitAsync(cancellation);
        try
        {
            using var request = new HttpRequestMessage(method, address);
            return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>When the server may be asked again (RFC 9110, 10.2.3); null where it does not say.</summary>
    private DateTimeOffset? NotBefore(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => _options.Clock.GetUtcNow() + delta,
        { Date: { } date } => date,
        _ => null,
    };

    private static string Text(int status) => string.Create(CultureInfo.InvariantCulture, $"{status} {(HttpStatusCode)status switch
    {
        HttpStatusCode.NotFound => "(not found)",
        HttpStatusCode.Gone => "(gone)",
        HttpStatusCode.Forbidden => "(forbidden)",
        HttpStatusCode.Unauthorized => "(needs a password)",
        HttpStatusCode.TooManyRequests => "(too many requests)",
        >= HttpStatusCode.InternalServerError => "(a fault of its own)",
        _ => "",
    }}").TrimEnd();

    private static string Shown(Uri address) => address.AbsoluteUri;

    private static string Reason(Exception fault)
    {
        while (fault.InnerException is { } inner) fault = inner;
        return fault.Message.TrimEnd('.');
    }

    public void Dispose()
    {
        _client.Dispose();
        foreach (var turn in _hosts.Values) turn.Dispose();
    }
}
