using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;

namespace Portfolio.Site.Input;

/// <summary>What a look at the input folder gave.</summary>
/// <param name="Tree">The files that could be read.</param>
/// <param name="Diagnostics">What kept others from being read, in the order of their places.</param>
public sealed record InputReading(InputTree Tree, ImmutableArray<Diagnostic> Diagnostics);
