using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Model.Career;

/// <summary>A part of the CV under one heading, with everything that stands there in the owner's order.</summary>
public sealed record Section
{
    /// <summary>What the section is about; <see cref="SectionKind.Other"/> where that was not understood.</summary>
    public required SectionKind Kind { get; init; }

    /// <summary>The heading as written; empty for the opening before the first heading.</summary>
    public ImmutableArray<Inline> Heading { get; init; } = [];

    /// <summary>The heading's depth below the name: 1 for a main section, 2 for one inside it, as far as the file tells.</summary>
    public int Depth { get; init; } = 1;

    public ImmutableArray<SectionPart> Parts { get; init; } = [];

    public SourcePlace Place { get; init; }
}

/// <summary>What a section is about.</summary>
public enum SectionKind
{
    /// <summary>Anything that is not one of the others, kept as it is.</summary>
    Other,

    /// <summary>What stands before the first heading: name, contacts, perhaps a line about the person.</summary>
    Opening,
    Contact,
    Summary,
    Experience,
    Education,
    Skills,
    Talks,
    Projects,
    Publications,
    Certifications,
    Courses,
    Awards,
    Patents,
    Volunteering,

    /// <summary>What somebody does besides, and is not employed for: memberships, committees, reviewing, clubs.</summary>
    Activities,
    Languages,
    Interests,
    References,
}
