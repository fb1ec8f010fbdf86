using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Privacy;
using Portfolio.Model.Work;
using Portfolio.Site.Pipelines;

namespace Portfolio.Site.Checks;

/// <summary>Searches all that is about to be published for what is withheld (rule 2), whoever put it there.</summary>
internal static class LeakCheck
{
    /// <summary>One diagnostic for each value that gets out, however many files it is in.</summary>
    /// <param name="groups">The whole site.</param>
    /// <param name="withheld">Each value once, of all portfolios: one person's number may stand in another's text.</param>
    /// <param name="memory">Keeps what was found in a group while nobody withholds something else.</param>
    public static IEnumerable<Diagnostic> Find(ImmutableArray<FileGroup> groups, ImmutableArray<WithheldValue> withheld, BuildMemory memory)
    {
        if (withheld.IsEmpty) return [];
        var search = memory.Recall("search for leaks", BuildMemory.WholeSite, Key(withheld), () => new LeakSearch(withheld));
        var leaks = groups.SelectSideBySide(group => LeaksIn(group, search, memory))
            .SelectMany(found => found).ToLookup(leak => (leak.Kind, leak.Key), leak => leak.Path);
        return withheld.Where(value => leaks.Contains((value.Kind, value.Key)))
            .Select(value => CheckFaults.Leak(value, [.. leaks[(value.Kind, value.Key)].Order(StringComparer.Ordinal)]));
    }

    private static ImmutableArray<Leak> LeaksIn(FileGroup group, LeakSearch search, BuildMemory memory) => group.Files.IsEmpty ? [] :
        memory.Recall($"leaks in {group.Name}", group.Portfolio?.Content.Path ?? BuildMemory.WholeSite, (group.Files, search), () => new LeakList(search.In(group.Files))).Leaks;

    private sealed record LeakList(ImmutableArray<Leak> Leaks);

    private static string Key(ImmutableArray<WithheldValue> withheld) => string.Join('\n', withheld.Select(value => $"{value.Kind} {value.Key}"));
}
