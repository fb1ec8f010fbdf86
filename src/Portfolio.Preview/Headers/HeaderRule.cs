using System.Collections.Immutable;

namespace Portfolio.Preview.Headers;

/// <summary>Headers for all addresses of a pattern, as in a <c>[[headers]]</c> of <c>netlify.toml</c> or a paragraph of <c>_headers</c>.</summary>
internal sealed class HeaderRule(string pattern, ImmutableArray<KeyValuePair<string, string>> values)
{
    private readonly AddressPattern _addresses = new(pattern);

    /// <summary>Names to values, in the order in which they were written.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Values { get; } = values;

    /// <param name="path">From the root of the site, with a slash before it.</param>
    public bool Matches(string path) => _addresses.Match(path).Success;
}
