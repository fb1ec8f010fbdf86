using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;

namespace Portfolio.Model.Timelines;

/// <summary>A role as it stands in time.</summary>
/// <param name="Role">One of the CV's own objects.</param>
/// <param name="Spans">When it was held, newest first; one at least.</param>
/// <param name="Lane">0, or more where it was held beside others.</param>
public sealed record TimelineBar(Role Role, ImmutableArray<MonthSpan> Spans, int Lane);
