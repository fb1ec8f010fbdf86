using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Career;

/// <summary>A CV with what there is to say about it.</summary>
/// <param name="Cv">The whole document, and what was understood of it.</param>
/// <param name="Diagnostics">In the order of the file.</param>
/// <param name="Explanations">One for each entry and group, in the order of the file.</param>
public sealed record CvReadResult(Cv Cv, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<EntryExplanation> Explanations);
