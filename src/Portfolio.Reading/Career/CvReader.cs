using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Entries;
using Portfolio.Reading.Career.Fields;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.People;
using Portfolio.Reading.Career.Sections;
using Portfolio.Reading.Career.Skills;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Contacts;
using Portfolio.Reading.FrontMatter;
using Portfolio.Reading.Languages;
using Portfolio.Reading.Markdown;

namespace Portfolio.Reading.Career;

/// <summary>Understands a CV in whatever shape it was written. Every word of the document is in the CV's sections, in its order.</summary>
public static class CvReader
{
    /// <param name="document">The file as a text tree.</param>
    /// <param name="defaultLanguage">The language where neither the file nor its words say one.</param>
    public static CvReadResult Read(MarkdownDocument document, string? defaultLanguage)
    {
        var read = ReadText(document, defaultLanguage);
        // Where the text has no role, the career may stand in the front matter.
        return !read.Cv.Roles.Any() && FieldCv.Append(document) is { } whole ? ReadText(whole, defaultLanguage) : read;
    }

    private static CvReadResult ReadText(MarkdownDocument document, string? defaultLanguage)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var explanations = ImmutableArray.CreateBuilder<EntryExplanation>();
        diagnostics.AddRange(document.Diagnostics);

        var contacts = ContactReader.Read(document);
        var units = SectionsInList.Open(SectionsInTable.Open([.. UnitReader.Of(contacts.Blocks)])).ToList();
        var levels = HeadingLevels.Of(units);
        var found = FindEntries(SectionFinder.Find(units, levels), levels);
        var heads = LookAtHeads(found, levels);
        var name = NameReader.Find(document, Opening(found), units, contacts.Contacts);
        if (name.IsGuess) diagnostics.Add(CareerFaults.NoName(new(document.Source.File), name.Name));
        var corrections = new RoleCorrections(document.FrontMatter);
        var sections = found.Select(section => Section(section, new(heads[section.Kind], corrections), name, diagnostics, explanations)).ToImmutableArray();
        sections = OverviewOfPosts.GiveAcross(sections, OverviewOfPosts.RowsIn(found.SelectMany(section => section.Parts)));
        diagnostics.AddRange(corrections.Faults());
        diagnostics.AddRange(KeySpelling.Check(document.FrontMatter, CvKeys.Table));
        diagnostics.AddRange(WhatIsMissing(sections, new(document.Source.File)));
        return new(
            new Cv
            {
                Name = name.Name,
                IsNameGuessed = name.IsGuess,
                Headline = HeadlineReader.Read(document.FrontMatter, sections, name),
                Language = document.FrontMatter.Text(CvKeys.Language) ?? LanguageOf(document, found, defaultLanguage ?? "en"),
                Contacts = contacts.Contacts,
                Photo = PhotoReader.Find(contacts.Blocks),
                Pages = PageLimit.Read(document.FrontMatter, diagnostics),
                Summary = SummaryReader.Read(sections),
                Skills = SkillsReader.Read(sections),
                Languages = SpokenLanguagesReader.Read(sections),
                Sections = sections,
                Source = contacts.Source,
            },
            diagnostics.ToImmutable(),
            explanations.ToImmutable());
    }

    /// <summary>The titles of what was written or told are in the language of their readers: they count where nothing else tells.</summary>
    private static string LanguageOf(MarkdownDocument document, List<FoundSection> found, string usual)
    {
        var ofAll = LanguageDetector.Detect(PlainText.Of(document.Blocks), usual);
        var own = found.FindAll(section => section.Kind is not (SectionKind.Publications or SectionKind.Talks));
        if (own.Count == found.Count) return ofAll;
        var ofOwn = LanguageDetector.Detect(string.Join('\n', own.SelectMany(section => section.Draft.Units.Prepend(section.Draft.Heading)).OfType<Unit>().Select(unit => unit.Line?.Text ?? PlainText.Of([unit.Block]))), ofAll);
        // Names and dates have no kana in Japanese either.
        return ofAll == "ja" && ofOwn is "zh" or "zh-Hant" ? ofAll : ofOwn;
    }

    /// <summary>The first section; a picture alone above "CV" is none, and no more are the links to what else there is.</summary>
    private static SectionDraft Opening(List<FoundSection> found) => found is [{ Draft: { Heading: null } first }, { Draft: var next }, ..] && !first.Units.Exists(unit => unit.Line is { IsBlank: false } line && (!LineShape.LeadsElsewhere(line) || PersonName.In(line) is not null)) && PersonName.IsDocument(next.Heading?.Text) ? next : found[0].Draft;

    /// <summary>Entries of each section; a section whose heading says nothing is what its entries are.</summary>
    private static List<FoundSection> FindEntries(List<SectionDraft> drafts, HeadingLevels levels)
    {
        var hasExperience = drafts.Exists(draft => draft.Kind == SectionKind.Experience);
        var hasEducation = drafts.Exists(draft => draft.Kind == SectionKind.Education);
        var layout = new EntryLayout();
        var found = new FoundSection[drafts.Count];
        // The roles first: they show best how the person lays an entry out.
        foreach (var at in Enumerable.Range(0, drafts.Count).OrderBy(at => drafts[at].Kind == SectionKind.Experience ? 0 : 1)) found[at] = FindEntries(drafts[at], hasExperience, hasEducation, levels.Matter, layout);
        return [.. found];
    }

    private static FoundSection FindEntries(SectionDraft draft, bool hasExperience, bool hasEducation, bool levelsMatter, EntryLayout layout)
    {
        if (draft.Kind == SectionKind.Courses && !hasEducation && EntryFinder.Find(draft.Units, SectionKind.Education, levelsMatter, layout) is var studies && SectionContent.AreStudies(studies)) return new FoundSection(draft, SectionKind.Education, studies);
        if (draft.Kind is SectionKind.Skills or SectionKind.Courses && EntryFinder.Find(draft.Units, SectionKind.Experience, levelsMatter, layout) is var posts && SectionContent.ArePosts(posts)) return new FoundSection(draft, SectionKind.Experience, posts);
        if (draft.Kind == SectionKind.Awards && !hasExperience && SectionContent.MayTellOfPosts(draft.Heading) && EntryFinder.Find(draft.Units, SectionKind.Experience, levelsMatter, layout) is var deeds && SectionContent.HaveHeadings(deeds) && SectionContent.ArePosts(deeds)) return new FoundSection(draft, SectionKind.Experience, deeds);
        if (draft.Kind == SectionKind.Projects && !hasExperience && EntryFinder.Find(draft.Units, SectionKind.Experience, levelsMatter, layout) is var engagements && SectionContent.AreEngagements(engagements)) return new FoundSection(draft, SectionKind.Experience, engagements);
        if (draft is { Kind: SectionKind.Experience, Heading.NamedSection.NamesWorkAndStudy: true } && !SectionContent.NamePosts(EntryFinder.Find(draft.Units, SectionKind.Experience, levelsMatter, layout))) draft = draft with { Kind = SectionKind.Education };
        if (draft.HoldsEntries) return new FoundSection(draft, draft.Kind, EntryFinder.Find(draft.Units, draft.Kind, levelsMatter, layout));
        if ((draft.Kind is SectionKind.Other && !(draft.IsNamed && hasExperience)) || (draft.Kind == SectionKind.Opening && !hasExperience))
        {
            var parts = EntryFinder.Find(draft.Units, draft.Kind, levelsMatter, layout);
            if (SectionContent.KindOf(parts, hasExperience) is { } kind) return new FoundSection(draft, kind, parts);
        }
        return new FoundSection(draft, draft.Kind, draft.Units.Count == 0 ? [] : [new ProseDraft(draft.Units)]);
    }

    private static Dictionary<SectionKind, HeadSet> LookAtHeads(List<FoundSection> sections, HeadingLevels levels)
    {
        var heads = new Dictionary<SectionKind, HeadSet>();
        foreach (var section in sections)
        {
            if (!heads.TryGetValue(section.Kind, out var set))
                heads[section.Kind] = set = new(section.Kind, unit => levels.Matter ? unit.Rank : 1);
            Add(set, section.Parts, inGroup: false);
        }
        return heads;

        static void Add(HeadSet set, IEnumerable<PartDraft> parts, bool inGroup)
        {
            foreach (var part in parts)
            {
                if (part is EntryDraft entry)
                {
                    set.Add(entry.Head, isGroup: false, inGroup);
                    if (entry.Below.Count > 0) set.Add(entry.Below, isGroup: false, inGroup: false);
                    if (entry.Body is [{ Line: null, Block: ListBlock list }, ..] && TitleBelow.SaysTitle(list)) set.HasTitleBelow(entry.Head);
                    if (entry.Body is not [{ Kind: UnitKind.Line, Line: { } below }, ..]) continue;
                    if (LeadIn.TitleOf(below.Content) is not null || SpokenTitle.In(below.Content) is not null || (TitleInText.At(below.Text) is not null && (HeadSet.SaysNoMoreThan(entry.Head, things: 2) || TitleInText.IsAll(below.Text)))) set.HasTitleBelow(entry.Head);
                }
                if (part is not GroupDraft group) continue;
                set.Add(group.Head, isGroup: true, inGroup: false);
                Add(set, group.Parts, inGroup: true);
            }
        }
    }

    /// <summary>What a reader of the CV will miss.</summary>
    private static IEnumerable<Diagnostic> WhatIsMissing(ImmutableArray<Section> sections, SourcePlace file)
    {
        var roles = new Cv { Name = "", Language = "", Sections = sections, Source = new("", "", []) }.Roles.ToList();
        if (roles.Count == 0) yield return CareerFaults.NoRoles(file);
        foreach (var role in roles)
        {
            if (role.Title is null) yield return CareerFaults.NoTitle(role.Place, role.DisplayTitle);
            if (role.Dates is null) yield return CareerFaults.NoDates(role.Place, role.DisplayTitle);
        }
    }

    private static Section Section(FoundSection found, RoleReading roles, NameFind name,
        ImmutableArray<Diagnostic>.Builder diagnostics, ImmutableArray<EntryExplanation>.Builder explanations)
    {
        var parts = new PartReader(found.Kind, roles, diagnostics, explanations).Read([.. NamePlace.Divide(found.Parts, name.Unit)]);
        return new()
        {
            Kind = found.Kind,
            Heading = found.Draft.Heading?.Line!.Content ?? [],
            Depth = found.Draft.Depth,
            Parts = WithStudies(found, parts),
            Place = found.Draft.Heading?.Place ?? (found.Draft.Units.Count > 0 ? found.Draft.Units[0].Place : default),
        };
    }

    /// <summary>The less a heading says of work alone, the sooner a role is a study.</summary>
    private static ImmutableArray<SectionPart> WithStudies(FoundSection found, ImmutableArray<SectionPart> parts) => found.Draft switch
    {
        { Heading: null } or { Kind: SectionKind.Other } => StudyAmongRoles.Tell(parts),
        { Heading.NamedSection.NamesWorkAndStudy: true } => StudyAmongRoles.TellByEither(parts),
        _ when found.Kind == SectionKind.Experience => TalkAmongRoles.Tell(StudyAmongRoles.TellDegrees(parts)),
        _ => parts,
    };
}
