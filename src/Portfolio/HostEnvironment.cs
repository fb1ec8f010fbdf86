namespace Portfolio;

/// <summary>What the machine that builds says about where the site will stand.</summary>
/// <param name="Url">The address of the site, or of the preview that is being built; null on any machine but Netlify's.</param>
/// <param name="IsPreview">The build is a deploy preview or a branch: not for search engines.</param>
internal sealed record HostEnvironment(Uri? Url, bool IsPreview)
{
    /// <summary>What the addresses of unlisted pages are made of; null where none is set.</summary>
    public string? Secret { get; init; }

    /// <summary>Nobody sits before this machine, and what it says is kept where others may read it.</summary>
    public bool IsUnattended { get; init; }

    /// <summary><c>PORTFOLIO_SECRET</c>, <c>CI</c>, and Netlify's read-only variables <c>NETLIFY</c>, <c>CONTEXT</c>, <c>URL</c>, <c>DEPLOY_PRIME_URL</c>.</summary>
    /// <param name="variable">The environment.</param>
    public static HostEnvironment Of(Func<string, string?> variable) => OfNetlify(variable) with
    {
        Secret = variable("PORTFOLIO_SECRET") is { Length: > 0 } secret ? secret : null,
        IsUnattended = variable("CI") is { Length: > 0 } and not "false" || variable("NETLIFY") == "true",
    };

    private static HostEnvironment OfNetlify(Func<string, string?> variable)
    {
        if (variable("NETLIFY") != "true") return new(null, IsPreview: false);
        var isPreview = variable("CONTEXT") is { Length: > 0 } context && context != "production";
        var url = isPreview ? variable("DEPLOY_PRIME_URL") ?? variable("URL") : variable("URL");
        return new(Uri.TryCreate(url, UriKind.Absolute, out var address) ? address : null, isPreview);
    }
}
