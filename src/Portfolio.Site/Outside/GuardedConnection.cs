using System.Net;
using System.Net.Sockets;

namespace Portfolio.Site.Outside;

/// <summary>
/// Opens connections to the public Internet only. The name is resolved here, once, and the connection goes to an address that was looked at:
/// a name that means another address a moment later gets nowhere.
/// </summary>
internal sealed class GuardedConnection(OutsideOptions options)
{
    /// <exception cref="PrivateNetworkException">The name means an address that is not public.</exception>
    /// <exception cref="SocketException">Nobody is there, or the name means nothing.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var endPoint = context.DnsEndPoint;
        var addresses = IPAddress.TryParse(endPoint.Host.Trim('[', ']'), out var literal) ? [literal] : await options.Resolve(endPoint.Host, cancellation);
        var isAllowed = options.PrivateHosts.Contains(NameOf(context.InitialRequestMessage.RequestUri!));
        if (!isAllowed && addresses.FirstOrDefault(address => !PublicNetwork.Holds(address)) is { } address) throw new PrivateNetworkException(address);

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, endPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>A host as <see cref="OutsideOptions.PrivateHosts"/> names it.</summary>
    public static string NameOf(Uri address) => address.Authority.ToLowerInvariant();
}
