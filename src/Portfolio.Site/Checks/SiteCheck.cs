using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;
using Portfolio.Model.Privacy;
using Portfolio.Site.Output;

namespace Portfolio.Site.Checks;

/// <summary>The finished site as a whole, before anybody sees it.</summary>
internal static class SiteCheck
{
    public static ImmutableArray<Diagnostic> Find(IReadOnlyCollection<OutputFile> files, SiteMap map, ImmutableArray<WithheldValue> withheld) =>
    [
        .. files.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()).Select(same => CheckFaults.SamePath(same.Key)),
        .. LinkCheck.Find(files, map),
        .. LeakCheck.Find(files, withheld),
    ];
}
