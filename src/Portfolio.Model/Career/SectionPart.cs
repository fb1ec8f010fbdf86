using System.Collections.Immutable;
using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Model.Career;

/// <summary>What stands in a section, in order. The cases are closed: the name, prose, entries, and entries grouped under one organization.</summary>
public abstract record SectionPart
{
    private protected SectionPart()
    {
    }

    /// <summary>Where it starts in the owner's file.</summary>
    public SourcePlace Place { get; init; }
}

/// <summary>The person's name where it stands in the file: the first heading of the page.</summary>
public sealed record NameLine(ImmutableArray<Inline> Content) : SectionPart;

/// <summary>Text that is no entry.</summary>
public sealed record Prose(ImmutableArray<Block> Content) : SectionPart;

/// <summary>Several positions under one employer, whose name stands once above them.</summary>
public sealed record OrganizationGroup : SectionPart
{
    public required string Organization { get; init; }

    public string? Url { get; init; }

    public string? Location { get; init; }

    public required EntryHead Head { get; init; }

    /// <summary>What stands below the head: prose about the organization, and the entries.</summary>
    public ImmutableArray<SectionPart> Parts { get; init; } = [];
}

/// <summary>Something with a head (title, organization, dates, place) and a body.</summary>
/// <remarks><see cref="Head"/> and <see cref="Body"/> are its whole text; the other properties say what was understood of the head.</remarks>
public abstract record Entry : SectionPart
{
    private protected Entry()
    {
    }

    /// <summary>The head as written. Empty for an entry that has a file of its own, whose head is its front matter.</summary>
    public EntryHead Head { get; init; } = EntryHead.Empty;

    public ImmutableArray<Block> Body { get; init; } = [];

    /// <summary>All that the entry covers, from the first start to the last end; null where the file does not say.</summary>
    public DateRange? Dates { get; init; }
}
