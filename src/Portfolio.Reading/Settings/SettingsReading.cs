using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;
using Portfolio.Model.Settings;

namespace Portfolio.Reading.Settings;

/// <param name="Settings">Defaults stand where the file says nothing, or nothing that can be used.</param>
/// <param name="Diagnostics">What is wrong with the file.</param>
public sealed record SettingsReading(SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>What was read; null where there is no such file.</summary>
    public InputFile? File { get; init; }
}
