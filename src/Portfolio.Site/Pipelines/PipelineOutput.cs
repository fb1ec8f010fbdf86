using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Site.Output;

namespace Portfolio.Site.Pipelines;

/// <summary>What a pipeline made and what it has to say about it.</summary>
internal sealed record PipelineOutput(ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    public static PipelineOutput Of(params IEnumerable<OutputFile> files) => new([.. files], []);
}
