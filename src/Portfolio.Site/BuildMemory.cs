using System.Collections.Concurrent;
using Portfolio.Model.Views;
using Portfolio.Reading;

namespace Portfolio.Site;

/// <summary>
/// What earlier builds made, for a later one to take over where all that it was made of is the same. It keeps the latest of
/// each thing, so it holds about as much as one site. Builds may share it side by side.
/// </summary>
public sealed class BuildMemory
{
    /// <summary>Stands for the portfolio where a thing belongs to the site as a whole; no folder has this name.</summary>
    internal const string WholeSite = "/";

    private readonly ConcurrentDictionary<(string Thing, string Portfolio), Made> _made = new();

    private HashSet<string>? _kept;

    /// <summary>The latest reading.</summary>
    internal ReadResult? Read { get; set; }

    /// <summary>What was made of an equal key before, or what is made now.</summary>
    /// <param name="thing">What it is called.</param>
    /// <param name="portfolio">The path of the portfolio that it belongs to.</param>
    /// <param name="key">All that it depends on.</param>
    /// <param name="make">Same key, same result.</param>
    internal T Recall<T>(string thing, string portfolio, object key, Func<T> make)
        where T : class
    {
        if (Find(thing, portfolio, key) is T known) return known;
        var value = make();
        _made[(thing, portfolio)] = new(key, value);
        return value;
    }

    /// <inheritdoc cref="Recall{T}"/>
    internal async Task<T> RecallAsync<T>(string thing, string portfolio, object key, Func<Task<T>> make)
        where T : class
    {
        if (Find(thing, portfolio, key) is T known) return known;
        var value = await make();
        _made[(thing, portfolio)] = new(key, value);
        return value;
    }

    /// <summary>Forgets the portfolios that are no longer there. Where they are those of the build before, there is nothing to look for.</summary>
    internal void KeepOnly(IEnumerable<PortfolioView> portfolios)
    {
        var kept = portfolios.Select(portfolio => portfolio.Content.Path).Append(WholeSite).ToHashSet(StringComparer.Ordinal);
        if (_kept?.SetEquals(kept) == true) return;
        _kept = kept;
        foreach (var (at, _) in _made)
        {
            if (!kept.Contains(at.Portfolio)) _made.TryRemove(at, out _);
        }
    }

    private object? Find(string thing, string portfolio, object key) =>
        _made.TryGetValue((thing, portfolio), out var made) && made.Key.Equals(key) ? made.Value : null;

    private sealed record Made(object Key, object Value);
}
