using Portfolio.Model.Input;
using Portfolio.Theme.Files;

namespace Portfolio.Site;

/// <summary>What is to be built.</summary>
public sealed record BuildRequest
{
    public required InputTree Input { get; init; }

    public required ThemeAssets Theme { get; init; }

    /// <summary>Where the site will stand. Null: what <c>site.yml</c> says.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>False tells search engines on every page to leave it alone: for previews.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>How much is to be made. Only a result with <see cref="SiteParts.All"/> is fit to be published.</summary>
    public SiteParts Parts { get; init; } = SiteParts.All;
}
