using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Entries;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career;

/// <summary>Turns what was found in a section into parts of the model: reads each head, and keeps every word.</summary>
internal sealed class PartReader(SectionKind kind, RoleReading reading, ImmutableArray<Diagnostic>.Builder diagnostics, ImmutableArray<EntryExplanation>.Builder explanations)
{
    /// <summary>What the entry before says of time: a second one below the same term has no dates of its own.</summary>
    private ReadHead? _above;

    public ImmutableArray<SectionPart> Read(IReadOnlyList<PartDraft> drafts)
    {
        var read = InheritedEmployer.Give([.. drafts.Select(draft => Read(draft, null)).OfType<SectionPart>()]);
        var titled = TitleInText.Give(TitleBelow.Give(EmployerBelow.Give(read)));
        return OverviewOfPosts.Give(JoinedAndLeft.Give(JoinedInSentence.Give(titled)), OverviewOfPosts.RowsIn(drafts));
    }

    private SectionPart? Read(PartDraft draft, OrganizationGroup? group) => draft switch
    {
        ProseDraft prose => Prose(prose.Units),
        EntryDraft entry => Read(entry, group),
        GroupDraft under => Read(under),
        NameDraft name => new NameLine(name.Unit.Line!.Content) { Place = name.Unit.Place },
        _ => null,
    };

    public static Prose? Prose(IReadOnlyList<Unit> units)
    {
        var blocks = UnitWriter.Blocks(units);
        return blocks.IsEmpty ? null : new Prose(blocks) { Place = units[0].Place };
    }

    private SectionPart Read(GroupDraft draft)
    {
        var read = reading.Heads.Read(draft.Head, isGroup: true, inGroup: false);
        Explain(draft.Head, "the entries below share it", read);
        var group = new OrganizationGroup
        {
            Organization = read.Organization ?? HeadText.Clean(draft.Head[0].Text) ?? draft.Head[0].Text,
            Url = read.OrganizationUrl,
            Location = read.Location,
            Head = read.Head,
            Place = draft.Head[0].Place,
        };
        var body = read.Description.IsEmpty ? [] : ImmutableArray.Create<SectionPart>(new Prose([new Paragraph(read.Description) { Place = draft.Head[^1].Place }]));
        // Posts that have no dates of their own: all that is known of them is when their employer was.
        var isUndated = !draft.Parts.OfType<EntryDraft>().Any(entry => entry.Head.Exists(unit => DateAnchors.Has(unit.Line!)));
        var explained = explanations.Count;
        ImmutableArray<SectionPart> parts = [.. draft.Parts.Select(part => Read(part, group)).OfType<SectionPart>().Select(part => Dated(part, read, isUndated))];
        var haveHeadings = draft.Parts.OfType<EntryDraft>().Any(entry => entry.Head[0].Kind == UnitKind.Heading);
        var areParts = draft.Parts.OfType<EntryDraft>().All(entry => NamesPartOfFirm(entry.Head[0]) && !entry.Head.Skip(1).Any(unit => Vocabulary.Titles.HasAny(unit.Line!.Words)));
        if ((haveHeadings && !areParts) || !IsOnePost(read, parts, areParts)) return group with { Parts = [.. body, .. parts] };
        // What was taken for posts is what was done in one.
        explanations.Count = explained;
        explanations[^1] = explanations[^1] with { Reason = "what stands below it was done in it" };
        return Role(read, null) with { Head = read.Head, Body = [.. body.OfType<Prose>().SelectMany(prose => prose.Content), .. UnitWriter.Blocks([.. draft.Parts.SelectMany(Units)])], Place = group.Place };
    }

    /// <summary>"### 2012 – 2016 Acme", and below it years with what was done in them, hardly ever with a title: one post.</summary>
    private static bool IsOnePost(ReadHead read, ImmutableArray<SectionPart> parts, bool areParts) => read.Organization is not null && read.Periods.Any(period => period.Start != period.End)
        && parts.OfType<Role>().ToList() is { Count: > 0 } roles && (areParts || roles.Count(role => role.Title is null) * 2 > roles.Count);

    /// <summary>開発部（2019年10月～）: what the firm is divided into, and no title.</summary>
    private static bool NamesPartOfFirm(Unit unit) => unit.Line!.Dates.Finds is [var dates, ..] && unit.Text.AsSpan(0, dates.Start).TrimEnd(" (（:：") is [.., var last] name && !name.ContainsAny("・ 　/／") && (last is '部' or '課' or '室' or '局' || name.EndsWith("チーム") || name.EndsWith("グループ"));

    private static IEnumerable<Unit> Units(PartDraft draft) => draft switch
    {
        ProseDraft prose => prose.Units,
        EntryDraft entry => [.. entry.Head, .. entry.Body],
        GroupDraft inner => [.. inner.Head, .. inner.Parts.SelectMany(Units)],
        NameDraft name => [name.Unit],
        _ => [],
    };

    /// <summary>The part with the dates of its group, where it has none.</summary>
    private static SectionPart Dated(SectionPart part, ReadHead group, bool isUndated) => part switch
    {
        Talk { Dates: null } talk => talk with { Dates = Whole(MostExact(Dates(group))) },
        Role { Dates: null } role when isUndated => role with { Periods = group.Periods, Dates = Whole(group.Periods) },
        _ => part,
    };

    private SectionPart? Read(EntryDraft draft, OrganizationGroup? group)
    {
        var read = reading.Heads.Read(draft.Head, isGroup: false, inGroup: group is not null);
        Explain(draft.Head, draft.Reason, read);
        if (draft.Below.Count > 0) read = WithBelow(read, draft.Below);
        if (draft.Head[0] is { Kind: UnitKind.Detail, Starts: true } && read.Periods.IsEmpty && _above is { } dated) read = read with { Periods = dated.Periods, AllDates = dated.AllDates };
        else _above = read;
        var body = UnitWriter.Blocks(draft.Body);
        if (!read.Description.IsEmpty) body = [new Paragraph(read.Description) { Place = draft.Head[^1].Place }, .. body];
        Entry entry = kind switch
        {
            SectionKind.Education => StudyState.TakeOff(StudyGrade.TakeOff(StudyFromBody.Complete(FieldsBelow.Complete(Study(read, group), body), body))),
            SectionKind.Talks => CitedTalks.Complete(Talk(read, group, body), draft.Head),
            SectionKind.Experience or SectionKind.Volunteering => Role(read, group),
            _ => Item(read, group),
        };
        entry = entry with { Head = read.Head, Body = body, Place = draft.Head[0].Place };
        if (entry is Role role) entry = reading.Corrections.Apply(FieldsBelow.Complete(LeadIn.Read(role)));
        if (entry is Role { Title: null, Organization: null, Dates: not null } unread && NearestWords.Take(unread) is { Title: { } nearest } found)
        {
            diagnostics.Add(CareerFaults.TitleOfNearestWords(draft.Head[0].Place, nearest));
            entry = found;
        }
        // Dates alone are no entry: they stay where they stand.
        return entry is Role { Title: null, Organization: null } or Study { Subject: null, Institution: null } ? Prose([.. draft.Head, .. draft.Body]) : entry;
    }

    /// <summary>What the head says, and behind the text of the entry who gave the post, where and when.</summary>
    private ReadHead WithBelow(ReadHead head, List<Unit> lines)
    {
        var below = reading.Heads.Read(lines, isGroup: false, inGroup: false);
        Explain(lines, "employer and dates of the entry above", below);
        return head with
        {
            Title = head.Title ?? head.Organization,
            Organization = below.Organization,
            OrganizationUrl = below.OrganizationUrl,
            Location = head.Location ?? below.Location,
            Url = head.Url ?? below.Url,
            Periods = below.Periods,
            AllDates = below.AllDates,
        };
    }

    private static Role Role(ReadHead read, OrganizationGroup? group) => new()
    {
        Title = read.Title,
        Organization = read.Title is { } title && group is null && CareerBreaks.IsBreak(title) ? null : NamesItsEmployer(read, group) ? read.Organization : group?.Organization ?? read.Organization,
        OrganizationUrl = group is null ? read.OrganizationUrl : group.Url,
        Location = read.Location ?? group?.Location,
        Periods = read.Periods,
        Dates = Whole(read.Periods),
    };

    /// <summary>Below "## Side": one word that no employer has, above an entry that has one that employers have on a line of its own.</summary>
    private static bool NamesItsEmployer(ReadHead read, OrganizationGroup? group) => group is not null && read.Organization is { } own && read.Head.Lines.Any(line => line.Parts.Any(part => part.Kind == HeadPartKind.Organization) && !line.Parts.Any(part => part.Kind == HeadPartKind.Title)) && FoldedWords.Of(group.Organization) is [var word] && !Vocabulary.Organizations.HasAny([word])
        && FoldedWords.Of(own) is var words && Vocabulary.Organizations.HasAny(words) && !Vocabulary.PartsOfFirms.HasAny(words) && !Vocabulary.Departments.HasAny(words);

    private static Study Study(ReadHead read, OrganizationGroup? group)
    {
        var dates = Whole(read.Periods.IsEmpty ? [.. read.AllDates.Select(find => HeadWriter.Vague(find.Range, SectionKind.Education))] : read.Periods);
        var isSingle = read.AllDates.All(find => !find.IsRange);
        return new()
        {
            Subject = read.Title,
            Institution = group?.Organization ?? read.Organization,
            Location = read.Location ?? group?.Location,
            // A single date in education is its end.
            Dates = dates is { Start: not null, IsOngoing: false } single && isSingle && single.Start == single.End ? new DateRange(null, single.End) : dates,
        };
    }

    private static Talk Talk(ReadHead read, OrganizationGroup? group, ImmutableArray<Block> body) => new()
    {
        Title = HeadText.Unquoted(read.Title ?? read.Organization ?? TextOf(read)),
        Event = (group is null && read.Title is not null ? read.Organization : null) ?? EventInText.In(body) ?? group?.Organization,
        Location = read.Location ?? group?.Location,
        Dates = Whole(MostExact(Dates(read))) ?? YearOfEvent(read.Organization),
        Url = read.Url ?? TextTree.Inlines(body).OfType<Link>().Select(link => link.Address).FirstOrDefault(HeadWriter.IsAbsolute),
    };

    /// <summary>"MillConf2020": the year that its name ends with; null where it ends with none.</summary>
    private static DateRange? YearOfEvent(string? name) => name is [.., _, var letter, _, _, _, _] && char.IsLetter(letter) && DateScanner.Scan(name[^4..]).Finds is [{ IsBareYear: true, Range: var year }] ? year : null;

    private static ImmutableArray<DateRange> Dates(ReadHead read) => read.Periods.IsEmpty ? [.. read.AllDates.Select(find => find.Range)] : read.Periods;

    private Item Item(ReadHead read, OrganizationGroup? group) => new()
    {
        Kind = kind,
        Title = HeadText.Unquoted(read.Title ?? read.Organization ?? TextOf(read)),
        Organization = read.Title is null ? null : group?.Organization ?? read.Organization,
        Dates = Whole(read.Periods),
        Url = read.Url,
    };

    private static string TextOf(ReadHead read)
    {
        var text = string.Join(' ', read.Head.Parts.Select(part => PlainText.Of(part.Content)));
        return HeadText.Clean(text) ?? text.Trim();
    }

    /// <summary>"November 2022 … Conference 2022" is one date: of those of one year the one that says most.</summary>
    private static ImmutableArray<DateRange> MostExact(ImmutableArray<DateRange> dates) =>
        dates.Select(date => date.Start?.Year).Distinct().Count() == 1 && dates.Any(date => date.Start?.Month is not null) ? [.. dates.Where(date => date.Start?.Month is not null)] : dates;

    private static DateRange? Whole(ImmutableArray<DateRange> periods)
    {
        if (periods.IsEmpty) return null;
        if (periods.Length == 1) return periods[0];
        // "2020–21 — …, 1 May 2020 – 30 June 2021": the same time twice, once more exactly.
        if (periods.Select(period => (period.Start?.Year, period.End?.Year, period.IsOngoing)).Distinct().Count() == 1 && periods.FirstOrDefault(period => period.Start?.Month is not null) is { Start: not null } exact) return exact;
        var start = periods.Select(period => period.Start).Where(date => date is not null).Min();
        var ongoing = periods.Any(period => period.IsOngoing);
        return new(start, ongoing ? null : periods.Select(period => period.End).Max(), ongoing);
    }

    private void Explain(List<Unit> head, string reason, ReadHead read)
    {
        explanations.Add(new(head[0].Place, kind, reason, read.Reading));
        foreach (var (fault, text, line) in read.Faults) diagnostics.Add(CareerFaults.Date(head[line].Place, text, fault.Kind) with { Found = text });
    }
}
