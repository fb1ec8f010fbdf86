using System.Collections.Immutable;
using System.Net;
using System.Net.Sockets;

namespace Portfolio.Site.Outside;

/// <summary>How links to the outside are checked. The defaults ask as little of others as a check can.</summary>
public sealed record OutsideOptions
{
    /// <summary>The file in which answers are kept; it is not the repository's. Null keeps none.</summary>
    public string? CacheFile { get; init; }

    /// <summary>How long a good answer holds. What was not good is asked for again each time, unless the server said when.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromDays(7);

    /// <summary>How long one answer may take, redirects included.</summary>
    public TimeSpan TimeOut { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The longest time that a server may ask us to wait (<c>Retry-After</c>) and is waited for; beyond it, its link is not judged this time.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How many are asked at once; of one host, one at a time.</summary>
    public int MostAtOnce { get; init; } = 8;

    /// <summary>
    /// Hosts, with their port unless it is the usual one, that may be asked although they stand in a private network: servers of one's own. Whoever
    /// allows one lets the links of a CV reach it.
    /// </summary>
    public ImmutableHashSet<string> PrivateHosts { get; init; } = [];

    /// <summary>What a name means: the addresses of its host. A <see cref="SocketException"/> says that it means nothing.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Tells the age of answers.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
