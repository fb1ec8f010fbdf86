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

    /// <summary>Drafts and pages whose day has not come are shown, marked, and mentioned to no machine: for previews.</summary>
    public bool ShowsDrafts { get; init; }

    /// <summary>What day it is, for pages that wait for theirs; a build knows no clock (rule 5). Null: pages with a day wait, unless their address is a kept one.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Makes the addresses of unlisted pages without a key of their own. Not in the repository, and never published. Null: there is none.</summary>
    public string? Secret { get; init; }

    /// <summary>The addresses of this build are to be kept as they are, so one that is missing is no fault.</summary>
    public bool AcceptsAddresses { get; init; }

    /// <summary>False tells search engines on every page to leave it alone: for previews.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>How much is to be made.</summary>
    public SiteParts Parts { get; init; } = SiteParts.All;

    /// <summary>Compresses every page and all that pages show, to say what each weighs. Takes longer than making the pages.</summary>
    public bool WeighsAll { get; init; }

    /// <summary>Is called whenever the build has come further, from any thread, one call after another.</summary>
    public Action<BuildProgress>? News { get; init; }

    /// <summary>What earlier builds made. Handing in the same one again saves time and changes no byte of the result.</summary>
    public BuildMemory Memory { get; init; } = new();
}
