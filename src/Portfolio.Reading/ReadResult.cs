using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Reading.Career;
using Portfolio.Reading.Settings;

namespace Portfolio.Reading;

/// <param name="Content">What could be read; null where there is nothing to build a site from.</param>
/// <param name="Diagnostics">By place. An error among them means that the site is not to be written.</param>
/// <param name="Explanations">Why each entry of each CV was read as it was, in the order of the files.</param>
public sealed record ReadResult(SiteContent? Content, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<EntryExplanation> Explanations)
{
    /// <summary>The parts that a later reading may take over.</summary>
    internal SettingsReading? Settings { get; init; }

    internal ImmutableArray<PortfolioReading> Portfolios { get; init; } = [];
}
