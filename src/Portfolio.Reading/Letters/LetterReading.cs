using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Letters;

/// <param name="Letter">Null for a file without words.</param>
/// <param name="Diagnostics">What is to be said about the file.</param>
public sealed record LetterReading(Letter? Letter, ImmutableArray<Diagnostic> Diagnostics);
