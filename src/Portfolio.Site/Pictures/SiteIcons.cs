using System.Collections.Concurrent;
using System.Collections.Immutable;
using Portfolio.Model.Mapping;
using Portfolio.Pictures.Icons;
using Portfolio.Pictures.Typesetting;
using Portfolio.Site.Output;
using Portfolio.Theme.Tokens;

namespace Portfolio.Site.Pictures;

/// <summary>
/// The sign of a portfolio, or of the page of people, in every form that browsers and telephones ask for. Owners with the same initials have the same sign,
/// which is drawn once.
/// </summary>
internal sealed class SiteIcons(FontChoice fonts, Palette palette)
{
    /// <summary>A tab, twice as fine as most screens.</summary>
    private const int TabSize = 32;

    private readonly ConcurrentDictionary<string, Lazy<DrawnIcon>> _drawn = new(StringComparer.Ordinal);
    private readonly Lazy<DrawnIcon> _page = new(() => Draw(Icon.Page, palette));

    /// <param name="icons">Where they stand.</param>
    /// <param name="name">Of the person or site.</param>
    /// <param name="language">Of the name.</param>
    /// <param name="home">The page that the sign stands for.</param>
    public IEnumerable<OutputFile> FilesOf(IconAddresses icons, string name, string language, Address home)
    {
        var drawn = _drawn.GetOrAdd(Initials.Of(name), initials => new(() => Draw(initials))).Value;
        return
        [
            OutputFile.Text(icons.Svg, drawn.Svg),
            Picture(icons.Ico, drawn.Ico),
            Picture(icons.AppleTouch, drawn.AppleTouch),
            .. icons.Sizes.Select((size, index) => Picture(size.Address, drawn.Sizes[index])),
            OutputFile.Text(icons.Manifest, WebManifest.Write(icons, name, language, home, palette)),
        ];
    }

    /// <summary>The initials; a page, where there are none or the fonts cannot draw them.</summary>
    private DrawnIcon Draw(string initials) => Icon.OfInitials(initials, fonts) is { } icon ? Draw(icon, palette) : _page.Value;

    private static DrawnIcon Draw(Icon icon, Palette palette)
    {
        var (tile, sign) = (Drawing.Of(palette.Accent), Drawing.Of(palette.Paper));
        return new(
            icon.ToSvg(tile, sign),
            IcoWriter.Write(icon.ToPng(TabSize, isRounded: true, tile, sign), TabSize),
            icon.ToPng(IconAddresses.AppleTouchSize, isRounded: false, tile, sign),
            [.. IconAddresses.LargeSizes.Select(size => icon.ToPng(size, isRounded: false, tile, sign))]);
    }

    private static OutputFile Picture(Address address, byte[] bytes) => new(address.OutputPath, bytes, PlainText: "");

    private sealed record DrawnIcon(string Svg, byte[] Ico, byte[] AppleTouch, ImmutableArray<byte[]> Sizes);
}
