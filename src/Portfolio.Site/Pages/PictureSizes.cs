using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.Model.Mapping;

namespace Portfolio.Site.Pages;

/// <summary>
/// Says on every page how large the owner's pictures are, so that browsers keep room for them before they are there and nothing
/// moves. Equal where all sizes are.
/// </summary>
internal sealed class PictureSizes : IEquatable<PictureSizes>
{
    private const string Opening = "<img src=\"";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ImmutableSortedDictionary<string, PictureSize> _sizes;

    public PictureSizes(IEnumerable<InputFile> files, SiteMap map) =>
        _sizes = files.Select(file => (file.Path, Size: PictureSize.Of(file.Bytes.Span)))
            .Where(picture => picture.Size is not null)
            .ToImmutableSortedDictionary(picture => WebUtility.HtmlEncode(map.File(picture.Path).Href), picture => picture.Size!.Value, StringComparer.Ordinal);

    /// <param name="page">A whole page, in UTF-8.</param>
    public byte[] Into(byte[] page)
    {
        if (_sizes.IsEmpty || page.AsSpan().IndexOf("<img src=\""u8) < 0) return page;
        var html = Utf8.GetString(page);
        foreach (var (source, size) in _sizes)
        {
            var image = $"{Opening}{source}\"";
            html = html.Replace(image, string.Create(CultureInfo.InvariantCulture, $"{image} width=\"{size.Width}\" height=\"{size.Height}\""), StringComparison.Ordinal);
        }
        return Utf8.GetBytes(html);
    }

    public bool Equals(PictureSizes? other) => other is not null && _sizes.SequenceEqual(other._sizes);

    public override bool Equals(object? obj) => Equals(obj as PictureSizes);

    public override int GetHashCode() => _sizes.Count;
}
