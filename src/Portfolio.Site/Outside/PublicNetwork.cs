using System.Collections.Immutable;
using System.Net;

namespace Portfolio.Site.Outside;

/// <summary>Tells addresses of the public Internet from those of machines and networks of one's own, which the links of a CV must not reach.</summary>
internal static class PublicNetwork
{
    /// <summary>The special-purpose registries of IANA (RFC 6890): what is not globally reachable, and multicast.</summary>
    private static readonly ImmutableArray<IPNetwork> Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            // Link-local, where clouds keep the metadata of a machine (169.254.169.254).
            "169.254.0.0/16",
            "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            "::/128", "::1/128", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    public static bool Holds(IPAddress address) => Embedded(address) is { } inner ? Holds(inner) : !Special.Any(network => network.Contains(address));

    /// <summary>The address of version 4 that one of version 6 leads to; null where it leads to none.</summary>
    private static IPAddress? Embedded(IPAddress address)
    {
        if (address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6) return null;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        // Translation, RFC 6052; tunnels, RFC 3056; the former form of compatible addresses, RFC 4291, 2.5.5.1.
        if (bytes.AsSpan(0, 12).SequenceEqual((ReadOnlySpan<byte>)[0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0])) return new(bytes.AsSpan(12));
        if (bytes[0] == 0x20 && bytes[1] == 0x02) return new(bytes.AsSpan(2, 4));
        return !bytes.AsSpan(0, 12).ContainsAnyExcept((byte)0) && bytes.AsSpan(12).ContainsAnyExcept((byte)0) && bytes[12] != 0 ? new(bytes.AsSpan(12)) : null;
    }
}
