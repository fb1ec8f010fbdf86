using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.FrontMatter;

/// <param name="Fields">What the front matter says; empty where there is none or where it cannot be read.</param>
/// <param name="End">Where the text below it starts; 0 where there is none.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record FrontMatterReading(FrontMatterFields Fields, int End, ImmutableArray<Diagnostic> Diagnostics);
