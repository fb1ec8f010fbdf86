namespace Portfolio.Preview;

/// <summary>What is to be previewed, and where.</summary>
public sealed record PreviewOptions
{
    /// <summary>The port of former generators, known by heart.</summary>
    public const int DefaultPort = 5080;

    /// <summary>The folder with the owner's files; watched.</summary>
    public required string Input { get; init; }

    /// <summary>The folder of the theme; watched. Where it is not there, the theme is the one that was built in.</summary>
    public required string Theme { get; init; }

    /// <summary>The configuration that says which headers answers carry; watched. Where it is not there, Portfolio's own is taken.</summary>
    public required string Netlify { get; init; }

    /// <summary>Where to listen on 127.0.0.1; if it is taken, the next that is free. 0 is any.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Where the site will stand. Null: what <c>site.yml</c> says.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Makes the addresses of unlisted pages without a key of their own, as in a build. Null: there is none.</summary>
    public string? Secret { get; init; }
}
