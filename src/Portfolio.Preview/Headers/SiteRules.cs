using System.Collections.Immutable;
using System.Globalization;

namespace Portfolio.Preview.Headers;

/// <summary>What the site itself says about its answers: the <c>_headers</c> and <c>_redirects</c> among its files.</summary>
internal sealed class SiteRules
{
    private readonly string _headersText;
    private readonly string _redirectsText;

    private SiteRules(string headers, string redirects)
    {
        (_headersText, _redirectsText) = (headers, redirects);
        (Headers, Redirects) = ([.. HeadersOf(headers)], [.. RedirectsOf(redirects)]);
    }

    public ImmutableArray<HeaderRule> Headers { get; }

    public ImmutableArray<RedirectRule> Redirects { get; }

    /// <param name="headers">The text of <c>_headers</c>.</param>
    /// <param name="redirects">The text of <c>_redirects</c>.</param>
    /// <param name="before">Rules read before: they are those of the same texts, and hold for most edits; making patterns takes longer than making a page.</param>
    public static SiteRules Read(string headers, string redirects, SiteRules? before) =>
        before is not null && before._headersText == headers && before._redirectsText == redirects ? before : new SiteRules(headers, redirects);

    /// <summary>Addresses on lines of their own, headers below them.</summary>
    private static IEnumerable<HeaderRule> HeadersOf(string text)
    {
        string? pattern = null;
        var values = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var line in Lines(text))
        {
            if (!line.StartsWith('/'))
            {
                if (line.Split(':', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, { Length: > 0 } value]) values.Add(new(name, value));
                continue;
            }
            if (pattern is not null) yield return new HeaderRule(pattern, values.DrainToImmutable());
            values.Clear();
            pattern = line;
        }
        if (pattern is not null) yield return new HeaderRule(pattern, values.DrainToImmutable());
    }

    /// <summary>A rule a line: from, to, and a status that an exclamation mark makes binding.</summary>
    private static IEnumerable<RedirectRule> RedirectsOf(string text)
    {
        foreach (var line in Lines(text))
        {
            var parts = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeWhile(part => !part.StartsWith('#')).ToList();
            if (parts is not [var from, var to, .. var more]) continue;
            var status = more is [var said, ..] && int.TryParse(said.TrimEnd('!'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 301;
            yield return new RedirectRule(from, to, status, more is [var forced, ..] && forced.EndsWith('!'));
        }
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line.Length > 0 && !line.StartsWith('#'));
}
