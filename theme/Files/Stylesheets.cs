using System.Text.RegularExpressions;

namespace Portfolio.Theme.Files;

/// <summary>Makes stylesheets smaller without knowing CSS: comments and the space that layout needs none of go.</summary>
internal static partial class Stylesheets
{
    public static string Compact(string css) => Space().Replace(Comment().Replace(css, ""), " ").Trim() + "\n";

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, matchTimeoutMilliseconds: MatchLimit.Milliseconds)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: MatchLimit.Milliseconds)]
    private static partial Regex Space();
}
