using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>What a pipeline made and what it has to say about it.</summary>
internal sealed record PipelineOutput(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The paths of files that it would make of the whole site, where it was asked for pages alone.</summary>
    public ImmutableArray<string> NotMade { get; init; } = [];

    public static PipelineOutput Of(params IEnumerable<OutputFile> files) => new([.. files], []);
}
