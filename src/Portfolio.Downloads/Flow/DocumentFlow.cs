using System.Collections.Immutable;
using Portfolio.Model.Settings;

namespace Portfolio.Downloads.Flow;

/// <summary>
/// A CV or letter as documents show it: one column, one thing after another, in the owner's order. PDF, DOCX and text
/// are rendered from the same flow, so the same words stand in all of them in the same order.
/// </summary>
public sealed record DocumentFlow
{
    public required DocumentKind Kind { get; init; }

    /// <summary>For the document's properties: <c>Jane Doe – Curriculum vitae</c>.</summary>
    public required string Title { get; init; }

    public required string Author { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    public required Paper Paper { get; init; }

    /// <summary>Whether words are divided where lines end.</summary>
    public bool IsHyphenated { get; init; }

    public required ImmutableArray<FlowItem> Items { get; init; }

    /// <summary>Whether an item is a heading below the name with nothing under it, which says what the document is: "Curriculum Vitae".</summary>
    public bool IsSubtitle(int place) =>
        place > 0 && place + 1 < Items.Length
        && Items[place] is FlowLine { Kind: FlowLineKind.Section, Level: <= 1 }
        && Items[place - 1] is FlowLine { Kind: FlowLineKind.Name }
        && Items[place + 1] is FlowLine { Kind: FlowLineKind.Section, Level: <= 1 };
}

/// <summary>What a document is; letters are set wider than CVs.</summary>
public enum DocumentKind
{
    Cv,
    Letter,
}
