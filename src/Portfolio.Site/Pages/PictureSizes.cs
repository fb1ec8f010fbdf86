using System.Collections.Immutable;
using System.Globalization;
using System.Net;
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

    private readonly ImmutableSortedDictionary<string, PictureSize> _sizes;

    public PictureSizes(IEnumerable<InputFile> files, SiteMap map) =>
        _sizes = files.Select(file => (file.Path, Size: PictureSize.Of(file.Bytes.Span)))
            .Where(picture => picture.Size is not null)
            .ToImmutableSortedDictionary(picture => WebUtility.HtmlEncode(map.File(picture.Path).Href), picture => picture.Size!.Value, StringComparer.Ordinal);

    /// <param name="html">A whole page.</param>
    public string Into(string html)
    {
        if (_sizes.IsEmpty || !html.Contains(Opening, StringComparison.Ordinal)) return html;
        foreach (var (source, size) in _sizes)
        {
            var image = $"{Opening}{source}\"";
            html = html.Replace(image, string.Create(CultureInfo.InvariantCulture, $"{image} width=\"{size.Width}\" height=\"{size.Height}\""), StringComparison.Ordinal);
        }
        return html;
    }

    public bool Equals(PictureSizes? other) => other is not null && _sizes.SequenceEqual(other._sizes);

    public override bool Equals(object? obj) => Equals(obj as PictureSizes);

    public override int GetHashCode() => _sizes.Count;
}
