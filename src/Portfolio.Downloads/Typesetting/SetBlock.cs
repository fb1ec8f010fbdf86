using System.Collections.Immutable;

namespace Portfolio.Downloads.Typesetting;

/// <summary>Lines that stand together: a paragraph, a heading, an item of a list. Lengths are in points.</summary>
public sealed record SetBlock
{
    public required ImmutableArray<TextLine> Lines { get; init; }

    /// <summary>From the left edge of the column.</summary>
    public double Indent { get; init; }

    /// <summary>The mark of a list's item, which stands left of its first line.</summary>
    public TextLine? Label { get; init; }

    /// <summary>A line with nothing to see on it.</summary>
    public bool IsUnseen { get; init; }

    /// <summary>From the left edge of the column.</summary>
    public double LabelIndent { get; init; }

    /// <summary>From one baseline to the next.</summary>
    public required double Leading { get; init; }

    /// <summary>Between the block before and this one; none at the head of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>A head: it stays with what follows, and is not cut itself.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>It ends with a colon: what it announces should follow on the same page.</summary>
    public bool AnnouncesNext { get; init; }

    /// <summary>A rule under the last line: how far below its baseline; null for none.</summary>
    public double? Rule { get; init; }

    /// <summary>Blocks of one role have one number, and stay on one page where that costs little; null for blocks by themselves.</summary>
    public int? Group { get; init; }

    /// <summary>Leads to this block; null for none.</summary>
    public Bookmark? Bookmark { get; init; }
}

/// <param name="Level">1 for a section, 2 for what stands in one.</param>
/// <param name="Title">What the reader sees.</param>
public sealed record Bookmark(int Level, string Title);
