using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Talks;

/// <param name="Talk">Null for a file without words and without a title.</param>
/// <param name="Diagnostics">What is to be said about the file.</param>
public sealed record TalkReading(Talk? Talk, ImmutableArray<Diagnostic> Diagnostics);
