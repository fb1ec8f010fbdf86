using System.Text.RegularExpressions;

namespace Portfolio.Preview.Headers;

/// <summary>A pattern by which Netlify's rules name addresses: <c>/cv/</c>, <c>/assets/*</c>, <c>/*.vcf</c>, <c>/:person/cv/</c>.</summary>
/// <remarks>Capitals and a slash at the end make no difference.</remarks>
internal sealed class AddressPattern
{
    /// <summary>What every address begins with. Of many rules, most are told by it, and the others' expressions alone are made.</summary>
    private readonly string _beginning;

    private readonly Lazy<Regex> _whole;

    /// <param name="pattern">As the rule has it.</param>
    public AddressPattern(string pattern)
    {
        var parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        _beginning = string.Concat(parts.TakeWhile(part => !part.StartsWith(':') && !part.Contains('*', StringComparison.Ordinal)).Select(part => "/" + part));
        _whole = new(() => new Regex($"^/{string.Join('/', parts.Select(Part))}/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));
    }

    /// <summary>What the path has in the place of stars and names; no success where the pattern does not speak of it.</summary>
    /// <param name="path">From the root of the site, with a slash before it.</param>
    public Match Match(string path) => path.StartsWith(_beginning, StringComparison.OrdinalIgnoreCase) ? _whole.Value.Match(path) : System.Text.RegularExpressions.Match.Empty;

    private static string Part(string part)
    {
        if (part.StartsWith(':')) return "([^/]+)";
        // A star alone also stands for nothing, and then the slash before it may be missing.
        return part == "*" ? "?(.*)" : string.Join("(.*)", part.Split('*').Select(Regex.Escape));
    }
}
