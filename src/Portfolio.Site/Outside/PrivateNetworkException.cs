using System.Net;

namespace Portfolio.Site.Outside;

#pragma warning disable CA1032, CA1064 // Thrown and caught between the connection and the one who asked for it.
/// <summary>A link leads to an address that is not public; nothing was sent there.</summary>
internal sealed class PrivateNetworkException(IPAddress address) : Exception($"{address} is not an address of the public Internet")
{
    public IPAddress Address { get; } = address;
}
#pragma warning restore CA1032, CA1064
