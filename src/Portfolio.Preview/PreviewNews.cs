using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Preview;

/// <summary>What there is to say about a preview at the terminal.</summary>
public abstract record PreviewNews;

/// <summary>It can be looked at.</summary>
/// <param name="Address">As in <c>http://127.0.0.1:5080/</c>.</param>
/// <param name="Folders">What is watched.</param>
public sealed record PreviewStarted(Uri Address, ImmutableArray<string> Folders) : PreviewNews;

/// <summary>It cannot be served.</summary>
public sealed record PreviewNotStarted(Diagnostic Fault) : PreviewNews;

/// <summary>The files were read anew.</summary>
/// <param name="Changed">The files that changed, as messages call them; none at the start.</param>
/// <param name="Pages">How many pages differ from those before.</param>
/// <param name="Time">From the change being noticed to the pages being there.</param>
/// <param name="Diagnostics">All that is to be said about the files, their places as messages call them.</param>
public sealed record PagesMade(ImmutableArray<string> Changed, int Pages, TimeSpan Time, ImmutableArray<Diagnostic> Diagnostics) : PreviewNews
{
    /// <summary>The lines of all files, called as in the places of diagnostics.</summary>
    public required SourceLines Lines { get; init; }

    /// <summary>The pages that no other leads to: the owner's file, and where to look at it.</summary>
    public ImmutableArray<(string File, Uri Address)> Unlisted { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>The documents were made, and there is more to say than about the pages alone.</summary>
/// <param name="Diagnostics">What was not said about the pages.</param>
public sealed record DocumentsMade(ImmutableArray<Diagnostic> Diagnostics) : PreviewNews
{
    /// <inheritdoc cref="PagesMade.Lines"/>
    public required SourceLines Lines { get; init; }
}
