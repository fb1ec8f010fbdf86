using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Flow;

/// <summary>Something that stands in a document. The cases are closed: a line of the document's structure, or text.</summary>
public abstract record FlowItem
{
    private protected FlowItem()
    {
    }

    /// <summary>Where it stands in the owner's file; the file alone for what comes from the front matter.</summary>
    public SourcePlace Place { get; init; }
}

/// <summary>A line that gives the document its structure.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">0 for what stands at the top, 1 for a main section, up to 3 for what stands inside.</param>
/// <param name="Content">Never blank; links are absolute.</param>
public sealed record FlowLine(FlowLineKind Kind, int Level, ImmutableArray<Inline> Content) : FlowItem;

/// <param name="Level">The level of the heading that it stands under; a <see cref="Heading"/> inside is one deeper.</param>
/// <param name="Content">Links are absolute and spelled out; there are no images.</param>
public sealed record FlowText(int Level, ImmutableArray<Block> Content) : FlowItem;

/// <summary>What a <see cref="FlowLine"/> is.</summary>
public enum FlowLineKind
{
    /// <summary>The person's name: the title of the document.</summary>
    Name,

    /// <summary>What the person is, below the name; only where it does not stand in the text.</summary>
    Headline,

    /// <summary>How to reach the person, below the name; only those that do not stand in the text.</summary>
    Contacts,

    /// <summary>The heading of a section.</summary>
    Section,

    /// <summary>The heading of an entry, or of an employer with several positions: its line with the title or the organization.</summary>
    Entry,

    /// <summary>A line of an entry's head below its heading: place, dates.</summary>
    Detail,

    /// <summary>An entry that is a single line among others (a talk, a certificate): one item of a list.</summary>
    ListEntry,
}
