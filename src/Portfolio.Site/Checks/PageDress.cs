using System.Collections.Immutable;

namespace Portfolio.Site.Checks;

/// <summary>Pages of a group that fetch the same files of other groups to be shown: mostly the theme's styles and fonts.</summary>
/// <param name="Elsewhere">The paths of these files.</param>
/// <param name="Pages">With the bytes of each and of what it fetches from its own group, the most first.</param>
internal sealed record PageDress(ImmutableArray<string> Elsewhere, ImmutableArray<(string Path, int Own)> Pages);
