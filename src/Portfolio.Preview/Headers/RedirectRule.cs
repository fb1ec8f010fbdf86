namespace Portfolio.Preview.Headers;

/// <summary>A line of <c>_redirects</c>.</summary>
/// <param name="From">The pattern of the former address.</param>
/// <param name="To">Where it leads; <c>:splat</c> stands for what the star of <paramref name="From"/> stood for.</param>
/// <param name="Status">301 and its like, 200 for another file at the same address, 404.</param>
/// <param name="IsForced">True if it holds although there is a file at the former address.</param>
internal sealed record RedirectRule(string From, string To, int Status, bool IsForced)
{
    private readonly AddressPattern _addresses = new(From);

    /// <summary>Where the path leads, or null where the rule does not speak of it.</summary>
    public string? Target(string path) =>
        _addresses.Match(path) is not { Success: true } match ? null
        : match.Groups.Count > 1 ? To.Replace(":splat", match.Groups[^1].Value, StringComparison.Ordinal)
        : To;
}
