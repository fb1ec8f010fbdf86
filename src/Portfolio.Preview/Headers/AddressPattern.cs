using System.Text.RegularExpressions;

namespace Portfolio.Preview.Headers;

/// <summary>The patterns by which Netlify's rules name addresses: <c>/cv/</c>, <c>/assets/*</c>, <c>/*.vcf</c>, <c>/:person/cv/</c>.</summary>
internal static class AddressPattern
{
    /// <summary>Capitals and a slash at the end make no difference.</summary>
    public static Regex Compile(string pattern)
    {
        var parts = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Part);
        return new Regex($"^/{string.Join('/', parts)}/?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    private static string Part(string part)
    {
        if (part.StartsWith(':')) return "([^/]+)";
        // A star alone also stands for nothing, and then the slash before it may be missing.
        return part == "*" ? "?(.*)" : string.Join("(.*)", part.Split('*').Select(Regex.Escape));
    }
}
