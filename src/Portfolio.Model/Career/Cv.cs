using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Model.Career;

/// <summary>
/// A CV: <see cref="Sections"/> hold its whole text, every word in the owner's order; everything else is what was
/// understood of it and repeats words that stand in a section (or in the front matter).
/// </summary>
public sealed record Cv
{
    /// <summary>The person's name as it stands at the head of the CV, in the front matter or in its prose.</summary>
    public required string Name { get; init; }

    /// <summary>The file does not say the name: it was made from a mail address, or is what such a document is called.</summary>
    public bool IsNameGuessed { get; init; }

    /// <summary>What this person is, in a line of the owner's own (<c>Engineering Manager</c>); null where there is none.</summary>
    public string? Headline { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>How to reach the person, in the order of the file.</summary>
    public ImmutableArray<Contact> Contacts { get; init; } = [];

    public Image? Photo { get; init; }

    /// <summary>How many pages the PDF may have, 1 at least; null where the owner does not mind.</summary>
    public int? Pages { get; init; }

    /// <summary>The text under a heading such as "Summary" or "Profile", or the prose before the first section. Empty where there is none.</summary>
    public ImmutableArray<Block> Summary { get; init; } = [];

    public ImmutableArray<SkillGroup> Skills { get; init; } = [];

    /// <summary>The languages that the person speaks.</summary>
    public ImmutableArray<SpokenLanguage> Languages { get; init; } = [];

    /// <summary>The whole document. The first section has no heading where text stands before the first one.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>The CV's file as text, for the Markdown download.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Every role in document order, those grouped under one employer among them.</summary>
    public IEnumerable<Role> Roles => Entries.OfType<Role>();

    public IEnumerable<Study> Studies => Entries.OfType<Study>();

    /// <summary>The talks of the CV itself; <see cref="PortfolioContent.Talks"/> has those of the talk files, too.</summary>
    public IEnumerable<Talk> Talks => Entries.OfType<Talk>();

    public IEnumerable<Entry> Entries =>
        Sections.SelectMany(section => section.Parts).SelectMany(Flatten).OfType<Entry>();

    private static IEnumerable<SectionPart> Flatten(SectionPart part) =>
        part is OrganizationGroup group ? group.Parts.SelectMany(Flatten) : [part];
}
