using Portfolio.Reading.Career.Units;

namespace Portfolio.Reading.Career.Entries;

/// <summary>A part of a section before its heads are read: which units belong together.</summary>
internal abstract record PartDraft;

/// <param name="Units">In order.</param>
internal sealed record ProseDraft(List<Unit> Units) : PartDraft;

/// <param name="Head">The lines of the head, in order.</param>
/// <param name="Body">What follows up to the next part.</param>
internal sealed record EntryDraft(List<Unit> Head, List<Unit> Body) : PartDraft
{
    /// <summary>Why this was taken for an entry.</summary>
    public required string Reason { get; init; }

    /// <summary>Those lines of the body that say who gave the post, and when; empty where the head does.</summary>
    public List<Unit> Below { get; init; } = [];
}

/// <param name="Head">The lines that name the organization.</param>
/// <param name="Parts">Prose and entries below it.</param>
internal sealed record GroupDraft(List<Unit> Head, List<PartDraft> Parts) : PartDraft;

/// <summary>The person's name.</summary>
internal sealed record NameDraft(Unit Unit) : PartDraft;
