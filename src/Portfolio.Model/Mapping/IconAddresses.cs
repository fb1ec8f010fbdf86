using System.Collections.Immutable;
using System.Globalization;

namespace Portfolio.Model.Mapping;

/// <summary>Where the sign of a portfolio, or of the page of people, stands in its forms.</summary>
public sealed record IconAddresses
{
    /// <summary>What Apple's telephones show, in pixels.</summary>
    public const int AppleTouchSize = 180;

    /// <summary>What others ask for, in pixels.</summary>
    public static ImmutableArray<int> LargeSizes { get; } = [192, 512];

    internal IconAddresses(Func<string, Address> address)
    {
        Svg = address("icon.svg");
        Ico = address("favicon.ico");
        AppleTouch = address("apple-touch-icon.png");
        Sizes = [.. LargeSizes.Select(size => (size, address(string.Create(CultureInfo.InvariantCulture, $"icon-{size}.png"))))];
        Manifest = address("site.webmanifest");
    }

    public Address Svg { get; }

    /// <summary>At the root of a host, some programs ask for it without being told.</summary>
    public Address Ico { get; }

    public Address AppleTouch { get; }

    /// <summary>With their width and height in pixels.</summary>
    public ImmutableArray<(int Size, Address Address)> Sizes { get; }

    public Address Manifest { get; }
}
