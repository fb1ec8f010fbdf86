using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.TestKit;

namespace Portfolio.EndToEnd.Judges;

/// <summary>What Netlify's own parsers make of <c>netlify.toml</c> and of the output's <c>_headers</c> and <c>_redirects</c>.</summary>
public sealed record NetlifyRules(ImmutableArray<HeaderRule> Headers, ImmutableArray<RedirectRule> Redirects, ImmutableArray<string> Errors)
{
    /// <param name="published">The folder that would be published.</param>
    public static NetlifyRules Of(string published) =>
        NodeScript.Run<NetlifyRules>("netlify-rules.mjs", Repository.PathOf("netlify.toml"), published);

    /// <summary>The headers for an address, a later rule over an earlier one.</summary>
    public IReadOnlyDictionary<string, string> HeadersOf(string address)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in Headers.Where(rule => rule.Matches(address)).SelectMany(rule => rule.Values)) headers[name] = value;
        return headers;
    }
}

/// <param name="Path">As it was written.</param>
/// <param name="Pattern">The regular expression that Netlify's parser makes of it.</param>
/// <param name="Values">Names to values.</param>
public sealed record HeaderRule(string Path, string Pattern, ImmutableDictionary<string, string> Values)
{
    public bool Matches(string address) =>
        Regex.IsMatch(address, Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}

/// <param name="From">An address of the site.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Status">301 and its like, or 200 for a rewrite.</param>
/// <param name="IsForced">Holds although something stands at the address.</param>
public sealed record RedirectRule(string From, string To, int Status, bool IsForced);
