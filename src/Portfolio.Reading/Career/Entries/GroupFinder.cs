using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Entries;

/// <summary>A head with what it opens.</summary>
/// <param name="Span">Its lines.</param>
/// <param name="IsGroup">It names an organization whose entries follow.</param>
/// <param name="InGroup">It is an entry of the group before it.</param>
internal sealed record PlacedHead(HeadSpan Span, bool IsGroup, bool InGroup);

/// <summary>Finds the heads that stand above several entries: an employer with the positions held there.</summary>
internal static class GroupFinder
{
    private const int MostWordsOfItem = 20;
    private const int MostWordsOfEmployer = 9;
    private const int MostWordsOfKind = 3;

    /// <summary>One heading alone above posts that name others is their employer's all the same: an agency, or a group of firms.</summary>
    private const int FewestKinds = 2;

    public static List<PlacedHead> Find(EntryUnits units, List<HeadSpan> found)
    {
        var heads = WithoutKinds(units, found);
        var result = new List<PlacedHead>();
        int? groupRank = null;
        // Of the line that the group's list of positions stands below; null where ranks tell what is in the group.
        int? groupDepth = null;
        var loose = new Queue<HeadSpan>(Loose(units, heads));
        for (var at = 0; at < heads.Count; at++)
        {
            var head = heads[at];
            while (loose.TryPeek(out var above) && above.Last < head.First)
            {
                loose.Dequeue();
                result.Add(new(above, IsGroup: true, InGroup: false));
                (groupRank, groupDepth) = (units.Rank(above.First), null);
            }
            var rank = units.Rank(head.First);
            if (groupDepth is { } depth)
            {
                if (units[head.First].Depth <= depth) groupRank = groupDepth = null;
            }
            else if (groupRank is { } open && (rank <= open || HasHeadingAbove(units, head, at == 0 ? -1 : heads[at - 1].Last, open))) groupRank = null;
            if (groupRank is not null && NamesAnother(units, head)) groupRank = groupDepth = null;
            var next = at + 1 < heads.Count ? heads[at + 1] : null;
            if (next is not null && SplitsAt(units, head, next) is { } split)
            {
                result.Add(new(head with { Last = split - 1 }, IsGroup: true, InGroup: false));
                result.Add(new(head with { First = split }, IsGroup: false, InGroup: true));
                (groupRank, groupDepth) = (rank, null);
            }
            else if (next is not null && IsOrganizationWithDates(units, head, next))
            {
                result.Add(new(head, IsGroup: true, InGroup: false));
                groupRank = rank;
                groupDepth = units.Rank(next.First) > rank ? null : units[head.First].Depth;
            }
            else
            {
                result.Add(new(head, IsGroup: false, InGroup: groupRank is not null));
            }
        }
        return result;
    }

    /// <summary>
    /// "#### Web development" above "**2014 - 2016** Miller, Windmill Ltd" and more such entries, which say themselves who gave the post: the heading says of
    /// what kind they are, and is no line of the first.
    /// </summary>
    private static List<HeadSpan> WithoutKinds(EntryUnits units, List<HeadSpan> heads)
    {
        var levels = heads.Where(IsBelowName).GroupBy(head => units[head.First].Level).Where(alike => alike.Count() >= FewestKinds).Select(alike => alike.Key).ToHashSet();
        if (levels.Count > 0) levels.IntersectWith(heads.Zip(heads.Skip(1)).Where(pair => IsBelowName(pair.First) && !units.SaysTitleAlone(pair.First.First) && SplitsAt(units, pair.First, pair.Second) is not null).Select(pair => units[pair.First.First].Level));
        if (levels.Count == 0 || heads.Exists(head => TellsOfClient(units, head))) return heads;
        var rest = heads.ConvertAll(head => IsBelowName(head) ? head with { First = head.First + 1 } : head);
        var kinds = new KindsOfPosts(units, rest, NamesNobody);
        levels.RemoveWhere(level => !kinds.StandAt(level));
        return levels.Count == 0 ? heads : [.. heads.Zip(rest, (head, own) => levels.Contains(units[head.First].Level) ? own : head)];

        bool IsBelowName(HeadSpan head) => head.Last > head.First && units[head.First].Kind == UnitKind.Heading && units[head.First + 1].Kind != UnitKind.Heading && !units.Dates.Has(head.First) && !units.IsOrganization(units[head.First]);
    }

    /// <summary>"2014 - 2016: Miller, client Acme Ltd": who gave the post stands elsewhere.</summary>
    private static bool TellsOfClient(EntryUnits units, HeadSpan head) => Enumerable.Range(head.First, head.Last - head.First + 1).Any(at => units[at].Line is { } line && Clients.HasAny(line.Words));

    /// <summary>"Kunde", "Client": for whom somebody worked within a post; "Organisation", of which somebody was a member.</summary>
    public static bool NamesNoEmployer(string label) => FoldedWords.Of(label) is { Length: > 0 } words && (Clients.HasAny(words) || words is ["organisation" or "organization"]);

    private static readonly WordSet Clients = new("client, clients, customer, on behalf of, kunde, kunden, cliente, clientes, client final, klient, klienta, zákazník, klant, kund, заказчик, клиент, замовник, клієнт, クライアント, 常駐先, 顧客, 取引先, 派遣先, 客户".Split(", "));

    /// <summary>Another heading as high as the employer's stands between two entries: what follows is no position there.</summary>
    private static bool HasHeadingAbove(EntryUnits units, HeadSpan head, int before, int open)
    {
        for (var at = head.First - 1; at > before; at--)
        {
            if (units[at].Kind == UnitKind.Heading && units.Rank(at) <= open && LineShape.IsInner(units[at]) && !LineShape.IsLabel(units[at].Line!)) return true;
        }
        return false;
    }

    /// <summary>"### Pebble Ltd", "### Miller: 2014 - 2016" below the employer before: a heading of its own says who else gave the post.</summary>
    private static bool NamesAnother(EntryUnits units, HeadSpan head) => head.Last > head.First && units[head.First].Kind == UnitKind.Heading && units[head.First + 1].Kind == UnitKind.Heading && !units.Dates.Has(head.First)
        && units.IsOrganization(units[head.First]) && !units.IsTitle(units[head.First]) && units.HasTitle(head.First + 1, head.Last);

    /// <summary>Where the lines of the employer end and those of its first position begin, as the next head shows; null where there is no group.</summary>
    private static int? SplitsAt(EntryUnits units, HeadSpan head, HeadSpan next)
    {
        var (top, below) = (units.Rank(head.First), units.Rank(next.First));
        if (below <= top || units[head.First].Kind == UnitKind.Cell || units[next.First] is { Kind: UnitKind.Detail, Starts: true }) return null;
        if (LinesAbove.StandsAboveTitle(units, next.First, next.Last)) return null;
        if (units[head.First].Kind == UnitKind.Line && units.SaysTitleAlone(head.First) && !units.IsOrganization(units[head.First])) return null;
        // "**BSc** – School of Mills": both stand in the line.
        if (units.Kind == SectionKind.Education && units[head.First] is { Kind: UnitKind.Line, Line: { StartsBold: true, IsBold: false } line } && units.IsOrganization(units[head.First]) && LineShape.HasDegreeInBold(line) && units.HasOrganization(next.First, next.Last)) return null;
        // "## Miller", "### Acme", "#### 2014 – 2016", and further below "#### 2018": another stretch of the same post.
        if (units[next.First].Kind == UnitKind.Heading && units.HasTitle(head.First, head.Last) && Enumerable.Range(next.First, next.Last - next.First + 1).All(units.Dates.IsOnly)) return null;
        for (var at = head.First + 1; at <= head.Last; at++)
        {
            if (units.Rank(at) == below && units[at].Kind == units[next.First].Kind && (!LineShape.IsPlace(units[at].Line!) || units.Dates.Has(at))) return IsPost(units, head, at) ? null : at;
        }
        return null;
    }

    /// <summary>"### Miller", "2014 - 2016", "**Windmill**": the title stands above, and none below it; nor below "### Windmill Ltd — Miller", where nothing follows but when.</summary>
    private static bool IsPost(EntryUnits units, HeadSpan head, int below) => units.IsTitle(units[head.First]) && (!units.IsOrganization(units[head.First]) || (units[head.First].Kind == UnitKind.Heading && Enumerable.Range(below, head.Last - below + 1).All(units.Dates.IsOnly))) && !units.HasTitle(below, head.Last) && !People.TradeNames.AreSurnames(units[head.First].Line!.Words);

    /// <summary>"Acme, 2015–2020" with dated positions right below.</summary>
    private static bool IsOrganizationWithDates(EntryUnits units, HeadSpan head, HeadSpan next)
    {
        // "### Miller | Windmill", "#### For a client: …": what somebody did in the post.
        if (units[head.First].Kind == UnitKind.Heading && units.SaysTitleAndName(head.First)) return false;
        if (units.Rank(next.First) <= units.Rank(head.First) && !(units[next.First].Starts && units[next.First].Depth > units[head.First].Depth)) return false;
        for (var at = head.Last + 1; at < next.First; at++)
        {
            if (units[at].Line is null && !TellsOfEmployer(units, head, next)) return false;
        }
        return Range(units, head) is { } whole && Range(units, next) is { } part && (whole.Start <= part.Start || IsSameYear(units, head, whole.Start, part.Start)) && (whole.IsOngoing || part.End is null || whole.End >= part.End || IsSameYear(units, head, whole.End, part.End));
    }

    /// <summary>An employer up to "2016", where it does not say the month.</summary>
    private static bool IsSameYear(EntryUnits units, HeadSpan head, Model.Dates.PartialDate? whole, Model.Dates.PartialDate? part) => !units.HasTitle(head.First, head.Last) && whole is { Month: null } && part is not null && whole.Value.Year == part.Value.Year;

    /// <summary>"### Windmill Ltd (2014 - 2016)", a list of what it makes, "#### Miller (2014 - 2016)": the title stands in the heading below.</summary>
    private static bool TellsOfEmployer(EntryUnits units, HeadSpan head, HeadSpan next) => units[head.First].Kind == UnitKind.Heading && units[next.First].Kind == UnitKind.Heading && !units.HasTitle(head.First, head.Last) && units.IsTitle(units[next.First])
        && Range(units, head) is { Start: not null } whole && Range(units, next) == whole;

    private static Model.Dates.DateRange? Range(EntryUnits units, HeadSpan head)
    {
        for (var at = head.First; at <= head.Last; at++)
        {
            if (units[at].Line!.Dates.Finds is [var find, ..] && find.IsRange) return find.Range;
        }
        return null;
    }

    /// <summary>Headings of no entry that stand higher than the entry below them.</summary>
    private static List<HeadSpan> Loose(EntryUnits units, List<HeadSpan> heads)
    {
        var loose = new List<HeadSpan>();
        var kinds = new KindsOfPosts(units, heads, NamesNobody);
        var next = 0;
        for (var at = 0; at < units.Count; at++)
        {
            if (next < heads.Count && heads[next].First <= at)
            {
                at = heads[next++].Last;
                continue;
            }
            if (next >= heads.Count) break;
            var unit = units[at];
            // "### Wheels", "| Employer | Windmill |": the fields say themselves whose post it was.
            if (NamesEmployerInField(units, heads[next])) continue;
            if (unit.IsTold || !(LineShape.StandsOut(unit) || HoldsList(units, at, heads[next].First)) || (LineShape.IsLabel(unit.Line!) && !(units.Kind == SectionKind.Education && unit.Kind == UnitKind.Heading && units.IsOrganization(unit))) || (NamesNobody(unit) && !IsOwnBoss(units, unit, heads[next])) || (next > 0 && loose.Count == 0 && TellsOfEntry(units, at, heads[next].First)) || IsPerson(units, at, heads[next].First) || units.Rank(at) >= units.Rank(heads[next].First)) continue;
            // "Master's degrees", "Undergraduate studies": the entries below name their schools.
            if (units.Kind == SectionKind.Education && unit.Kind == UnitKind.Heading && unit.Line!.Words.Length <= MostWordsOfKind && Vocabulary.Studies.HasAny(unit.Line.Words) && !Vocabulary.Institutions.HasAny(unit.Line.Words) && units.HasTitle(heads[next].First, heads[next].Last)) continue;
            // "Besides school I worked as a miller for the following firms"
            if (unit.Kind == UnitKind.Heading && unit.Line!.Words.Length > MostWordsOfEmployer && !Vocabulary.Institutions.HasAny(unit.Line.Words) && !Vocabulary.LegalForms.HasAny(unit.Line.Words)) continue;
            if (unit.Kind == UnitKind.Heading ? !units.LevelsMatter || units.IsTitleOfFile(at) || (kinds.StandAt(unit.Level) && !units.IsOrganization(unit)) : !HasOnlyProse(units, at, heads[next].First)) continue;
            if (IsBelowFirm(units, at)) continue;
            var last = at;
            while (last + 1 < heads[next].First && units[last + 1].Line is { IsBlank: false } line && LineShape.IsPlace(line)) last++;
            loose.Add(new(at, last, "its entries stand below it"));
            at = last;
        }
        return loose;
    }

    /// <summary>"#### 水門の改修" below "### 株式会社みずぐるま": what was worked on there, and who gave the post stands above.</summary>
    private static bool IsBelowFirm(EntryUnits units, int at)
    {
        if (units[at].Kind != UnitKind.Heading || !EastAsian.IsIn(units[at].Text) || units.IsOrganization(units[at])) return false;
        var above = at - 1;
        while (above >= 0 && !(units[above].Kind == UnitKind.Heading && units[above].Level < units[at].Level)) above--;
        return above >= 0 && units.IsOrganization(units[above]) && !units.IsTitle(units[above]) && !units.Dates.Has(above);
    }

    private static bool NamesEmployerInField(EntryUnits units, HeadSpan head) => units[head.First].Kind == UnitKind.Cell && Enumerable.Range(head.First, head.Last - head.First + 1).Any(at => units[at] is { Label: FieldLabel.Organization, IsLabel: false } && at > head.First && units[at - 1] is { IsLabel: true, Line: { } label } && !Clients.HasAny(label.Words) && EastAsian.IsIn(label.Text));

    /// <summary>
    /// A heading amid the text of the entry above: sentences and a list stand between it and the next entry, which is no heading itself, and the first
    /// entry stands below none.
    /// </summary>
    private static bool TellsOfEntry(EntryUnits units, int at, int next) => units[at].Kind == UnitKind.Heading && !units.SaysTitleAlone(at) && units[next] is { Kind: UnitKind.Line, Starts: false }
        && Enumerable.Range(at + 1, next - at - 1).ToList() is var between && between.Exists(line => units[line].Block is Model.Text.ListBlock) && between.Exists(line => units[line].Line is { } told && LineShape.EndsAsSentence(told.Text));

    /// <summary>"- Acme" with a list of dated posts right below it: an item that is no sentence.</summary>
    private static bool HoldsList(EntryUnits units, int at, int next) => units[at] is { Kind: UnitKind.Line, Starts: true } item && next == at + 1 && units[next] is { Kind: UnitKind.Line, Starts: true } below && below.Depth == item.Depth + 1
        && units.HasTitle(next, next) && (!units.IsTitle(item) || (units.Kind == SectionKind.Education && units.IsOrganization(item)) || BeginsWithLinkedName(item.Line!)) && item.Line!.Words.Length <= MostWordsOfItem && !LineShape.EndsAsSentence(item.Text);

    /// <summary>"[Acme](…) - Wheels (Maker)": what the firm does may be called as a post is.</summary>
    private static bool BeginsWithLinkedName(TextLine line) => line.Styles is [{ Start: 0 } link, ..] && link.Style.HasFlag(TextStyle.Link) && link.End < line.Text.Length && !Vocabulary.Titles.HasAny(line.WordsIn(0, link.End));

    /// <summary>The first line of the file, and an e-mail address below it.</summary>
    private static bool IsPerson(EntryUnits units, int at, int next) => units.Kind == SectionKind.Opening && at == 0
        && Enumerable.Range(1, next - 1).Any(below => units[below].Line is { } line && LineShape.HasMail(line));

    /// <summary>"- Self-employed" above "- Wheel designer, 2015 – 2018": an item, and titles below it without anybody who gave them.</summary>
    private static bool IsOwnBoss(EntryUnits units, Unit unit, HeadSpan next) => unit.Kind == UnitKind.Line && EntryUnits.StandsForEmployer(unit.Line!) && units.HasTitle(next.First, next.Last) && !units.HasOrganization(next.First, next.Last);

    /// <summary>"Internships", "What I've been up to": the words of a section are no employer.</summary>
    private static bool NamesNobody(Unit unit) => (unit.NamedSection is { } match && (match.IsWhole || match.IsSentence)) || LineShape.NamesKindOfPosts(unit.Line!);

    private static bool HasOnlyProse(EntryUnits units, int first, int next)
    {
        for (var at = first + 1; at < next; at++)
        {
            if (units[at].Line is null) return false;
        }
        return true;
    }
}
