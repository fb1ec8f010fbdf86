using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Privacy;
using Portfolio.Site.Pipelines;

namespace Portfolio.Site.Checks;

/// <summary>The finished site as a whole, before anybody sees it.</summary>
internal static class SiteCheck
{
    public static ImmutableArray<Diagnostic> Find(ImmutableArray<FileGroup> groups, ImmutableArray<WithheldValue> withheld, BuildMemory memory)
    {
        var folders = SiteFolder.Of(groups, memory);
        return [.. PathCheck.Find(folders), .. LinkCheck.Find(folders), .. LeakCheck.Find(groups, withheld, memory)];
    }
}
