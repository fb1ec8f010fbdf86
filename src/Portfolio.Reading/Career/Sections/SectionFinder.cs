using Portfolio.Model.Career;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Sections;

/// <summary>Divides a document into sections: by the words of its headings, and by what lies under those that say nothing.</summary>
internal sealed class SectionFinder
{
    private const int EnoughHeadings = 2;
    private const int MostWordsBesideName = 16;
    private const int MostWordsOfLabel = 4;

    /// <summary>"OSS" among other lines of a paragraph is a tag.</summary>
    private const int LongestAcronym = 3;

    private readonly IReadOnlyList<Unit> _units;
    private readonly HeadingLevels _levels;
    private readonly EntryHeadings _entries;
    private readonly List<SectionDraft> _sections = [new(null, SectionKind.Opening, 1)];
    private SectionKind _main = SectionKind.Opening;
    private int _entryLevel = int.MaxValue;
    private bool? _haveTheirPictures;
    private bool? _isTypedText;
    private bool? _namesPostsElsewhere;
    private HashSet<string>? _repeated;
    private readonly Dictionary<int, bool> _areEntries = [];

    private SectionFinder(IReadOnlyList<Unit> units, HeadingLevels levels)
    {
        _units = units;
        _levels = levels;
        _entries = new(units);
    }

    public static List<SectionDraft> Find(IReadOnlyList<Unit> units, HeadingLevels levels) => new SectionFinder(units, levels).Run();

    private SectionDraft Current => _sections[^1];

    private List<SectionDraft> Run()
    {
        for (var at = 0; at < _units.Count; at++)
        {
            var unit = _units[at];
            // The second line of a heading opens nothing.
            var opened = unit.Kind != UnitKind.Heading ? ByLine(at) : unit.Break is null ? ByHeading(at) : null;
            if (opened is null)
            {
                // "### Miller", a rule, "Windmill, 2014 - 2016": it underlines the heading, and parts nothing.
                if (unit.Kind == UnitKind.Rule && Current.HoldsEntries && Current.Units is [.., { Kind: UnitKind.Heading }]) continue;
                if (unit.Kind == UnitKind.Heading && Current.HoldsEntries && _entries.Begins(at)) _entryLevel = Math.Min(_entryLevel, unit.Level);
                Current.Units.Add(unit);
                continue;
            }
            _sections.Add(opened);
            if (opened.Heading is null) Current.Units.Add(unit);
            if (opened.Depth == 1)
            {
                _main = opened.Kind;
                _entryLevel = int.MaxValue;
            }
        }
        return _sections is [var only] ? [only] : [.. _sections.Where(section => section.Heading is not null || section.Units.Count > 0)];
    }

    private SectionDraft? ByHeading(int at)
    {
        var unit = _units[at];
        var match = unit.NamedSection;
        if (DateAnchors.Has(unit.Line!) && match is not { IsWhole: true }) match = null;
        if (match is { IsWhole: false, Kind: SectionKind.Summary or SectionKind.Other } && _sections is [{ Heading: null }] && !Current.Units.Exists(above => above.Line is { IsBlank: false }) && NamesPerson(unit.Text)) match = null;
        if (match is null || (!match.IsWhole && ((Current.HoldsEntries && _entries.Begins(at) && !OpensByPart(match, at)) || (!Current.HoldsEntries && Vocabulary.Titles.HasAny(unit.Line!.Words) && IsFirstOfEntries(at)) || IsBelowDatedHeading(at)))) return Unnamed(at);
        if (IsLabelOfEntries(unit, match)) return null;
        if (match.Kind == SectionKind.Summary && !NamesPostsElsewhere && (DatedSummary.HoldsPosts(_units, at) || _entries.IsAboveTable(at))) match = match with { Kind = SectionKind.Experience };
        if (_levels.Section == 0) return match.IsWhole ? Named(unit, match.Kind, 1) : null;
        if (!_levels.Matter) return match.IsWhole && !(Current.Kind == SectionKind.Experience && IsInner(unit)) ? Named(unit, match.Kind, 1) : null;
        if (unit.Level <= _levels.Section) return Named(unit, match.Kind, 1);
        return match.IsWhole && OpensInside(unit, match.Kind, at) ? Named(unit, match.Kind, unit.Level < _entryLevel && Current.HoldsEntries ? 1 : 2) : null;
    }

    /// <summary>"Profile: Ada Lovelace", "Profile — Ada Lovelace" as the first heading: whose it is.</summary>
    private static bool NamesPerson(string text) => People.AttributedName.BesideDocument(text) is not null || text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && People.PersonName.In(new TextLine([new Model.Text.TextRun(text[(colon + 1)..].Trim())])) is not null;

    /// <summary>"### Acme (2014 – 2016)" above "### Food Service Specialist": the title of the post.</summary>
    private bool IsBelowDatedHeading(int at) => at > 0 && _units[at - 1] is { Kind: UnitKind.Heading, Line: { } above } && DateAnchors.Has(above) && Vocabulary.Titles.HasAny(_units[at].Line!.Words) && !Vocabulary.KindsOfPosts.HasAny(_units[at].Line!.Words.AsSpan()[^1..]);

    private static SectionDraft Named(Unit heading, SectionKind kind, int depth) => new(heading, kind, depth) { IsNamed = true };

    /// <summary>A heading as high as the sections' that says more than the name of one, above dates: no entry, where it is a sentence, or where several entries stand below it.</summary>
    private bool OpensByPart(HeadingMatch match, int at)
    {
        var unit = _units[at];
        if (match.IsSentence && unit.Level == _entryLevel && HaveDates(at) && UnknownSection.HoldsEntries(_units, at, enough: 1)) return true;
        if (unit.Level > _levels.Section || unit.Level == _entryLevel || Current.Units.Count == 0) return false;
        if (IsBesideSectionOfLists(unit)) return true;
        // One entry is enough, where it has a heading of its own.
        var isHigher = match.Kind != Current.Kind && _units[at + 1] is { Kind: UnitKind.Heading } below && below.Level > unit.Level;
        return match.IsSentence ? !AwaitsEntries(unit) : isHigher ? UnknownSection.HoldsEntries(_units, at, enough: 1) : UnknownSection.HoldsEntries(_units, at);
    }

    /// <summary>All entries above have headings of the level, each says when, and none follows: "What I studied" is no entry among them.</summary>
    private bool HaveDates(int at) => _units[at].Level is var level && Current.Units.FindAll(unit => unit is { Kind: UnitKind.Heading, Break: null } && unit.Level == level) is { Count: > 1 } headings && headings.TrueForAll(heading => DateAnchors.Has(heading.Line!))
        && !_units.Skip(at + 1).Any(unit => unit is { Kind: UnitKind.Heading, Break: null } && unit.Level == level && DateAnchors.Has(unit.Line!));

    /// <summary>The section above has a heading of the same level and entries without any: one with a heading would be no entry like them.</summary>
    private bool IsBesideSectionOfLists(Unit heading) => _entryLevel == int.MaxValue && Current.Heading is { Kind: UnitKind.Heading } above && above.Level == heading.Level
        && Current.HoldsEntries && !AwaitsEntries(heading) && !Vocabulary.Titles.HasAny(heading.Line!.Words) && !heading.Line.Words.Any(word => word.Any(char.IsDigit));

    /// <summary>A heading below the usual level of sections: one all the same where it is no part of an entry or of a list of skills.</summary>
    private bool OpensInside(Unit unit, SectionKind kind, int at)
    {
        // Posts below the heading of what was written or told: whatever its level, they are none of that.
        if (kind == SectionKind.Experience && unit.NamedSection is { IsSentence: false } && Current.Kind is SectionKind.Talks or SectionKind.Publications or SectionKind.Awards && _entryLevel == int.MaxValue && UnknownSection.HoldsEntries(_units, at)) return true;
        // Where the dates stand below headings of their own, the heading above them is none of an entry.
        if (kind is SectionKind.Other || kind == Current.Kind || (_entries.Begins(at) && !(unit.Level == _entryLevel && HaveDates(at)) && !(_units[at + 1] is { Kind: UnitKind.Heading } below && below.Level > unit.Level))) return false;
        // A heading like the one that opened the section above opens one beside it.
        if (Current.HoldsEntries) return ((unit.Level <= _entryLevel && _entryLevel != int.MaxValue) || (_entryLevel == int.MaxValue && Current.Heading is { Kind: UnitKind.Heading } above && above.Level == unit.Level)) && !IsInner(unit);
        if (Current.Kind == SectionKind.Skills || _main == SectionKind.Skills) return kind == SectionKind.Languages ? NamesLanguages(at) : kind is SectionKind.Education or SectionKind.Experience;
        return kind is not SectionKind.Skills || Current.Kind is not SectionKind.Languages;
    }

    private bool NamesLanguages(int at)
    {
        for (var next = at + 1; next < _units.Count && next < at + 3; next++)
        {
            var text = _units[next].Line is { } line ? line.Text : Model.Text.PlainText.Of([_units[next].Block]);
            if (Vocabulary.Spoken.HasAny(FoldedWords.Of(text.Length > 300 ? text[..300] : text))) return true;
        }
        return false;
    }

    /// <summary>"Achievements", "Projects" once below each of several posts: what an entry tells, and no section.</summary>
    private bool IsLabelOfEntries(Unit unit, HeadingMatch match) => match.IsWhole && Current.HoldsEntries && match.Kind is not (SectionKind.Experience or SectionKind.Education)
        && (_repeated ??= new(_units.Where(other => other.Line is { Words.Length: > 0 and <= MostWordsOfLabel } && (other.Kind == UnitKind.Heading || other.Line.IsBold)).GroupBy(other => other.Text.Trim(), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key), StringComparer.OrdinalIgnoreCase)).Contains(unit.Text.Trim());

    private SectionDraft? Unnamed(int at)
    {
        var unit = _units[at];
        if (!_levels.Matter || IsName(at) || (Current.HoldsEntries && IsBelowDatedHeading(at))) return null;
        if (_levels.Section == 0) return _entries.Begins(at) && !Current.HoldsEntries ? new(null, KindOfEntry(at), 1) : null;
        if (unit.Level > _levels.Section && Current.HoldsEntries) return null;
        if (_entries.Begins(at) && !(unit.Level <= _levels.Section && !AwaitsEntries(unit) && UnknownSection.HoldsEntries(_units, at)))
        {
            if (Current.HoldsEntries) return null;
            return unit.Level > _levels.Section && _main is not SectionKind.Experience ? null : new(null, KindOfEntry(at), 1);
        }
        return unit.Level <= _levels.Section ? new(unit, SectionKind.Other, 1) : null;
    }

    /// <summary>The section above has no entry yet, or has entries with headings of the same level: one more may come.</summary>
    private bool AwaitsEntries(Unit heading) =>
        Current.HoldsEntries && (heading.Level == _entryLevel || !Current.Units.Exists(unit => unit.Line is { } line ? DateAnchors.Has(line) : unit.Kind == UnitKind.Block));

    /// <summary>Where there are hardly any headings, bold lines, lines in capitals and single words may open sections; elsewhere a line with a picture as the headings have it.</summary>
    private SectionDraft? ByLine(int at)
    {
        var unit = _units[at];
        if ((_levels.Count >= EnoughHeadings && !LacksItsMark(unit) && !IsWorkWithoutHeading(at) && !TalksByLine.Open(_units, at, Current)) || unit.Kind != UnitKind.Line || unit.Line is not { } line || line.Words.Length is 0 or > 6) return null;
        var isAlone = (unit.Break is null || line.IsBold || (IsCapitals(line.Text) && !(line.Text.Trim().Length <= LongestAcronym && line.NamedSection is { Kind: SectionKind.Projects })) || IsTypedText) && !DateAnchors.Has(line);
        if (!isAlone || line.NamedSection is not { } match || !(match.IsWhole || (match.IsSentence && line.IsBold && unit.Break is null && IsLastOfBlock(at)))) return null;
        if (!line.IsBold && !IsCapitals(line.Text) && (unit.Break is not null || !IsLastOfBlock(at)) && !(IsTypedText && char.IsUpper(line.Text.AsSpan().TrimStart()[0]) && !LabelsText(line.Text))) return null;
        if (IsLabelOfEntries(unit, match)) return null;
        if (Current.HoldsEntries && IsInner(unit) && !IsCapitals(line.Text) && LabelsText(line.Text) && !IsLikeHeading(unit)) return null;
        return Named(unit, match.Kind, 1);
    }

    /// <summary>Another heading has the posts.</summary>
    private bool NamesPostsElsewhere => _namesPostsElsewhere ??= _units.Any(unit => unit.Kind == UnitKind.Heading && unit.NamedSection is { IsWhole: true, Kind: SectionKind.Experience });

    /// <summary>"🎓 Education" among "## 🎯 Profile" and "## 💼 Experience": a heading whose mark was forgotten.</summary>
    private bool LacksItsMark(Unit unit) => unit.Break is null && StartsWithPicture(unit.Text) && HaveTheirPictures;

    /// <summary>"**WORK EXPERIENCE:**" on a line of its own among few headings, none of which names work.</summary>
    private bool IsWorkWithoutHeading(int at) => _units[at] is { Kind: UnitKind.Line, Break: null, Line: { IsBold: true } line } && IsCapitals(line.Text) && IsLastOfBlock(at)
        && line.NamedSection is { IsWhole: true, Kind: SectionKind.Experience } && !_units.Any(unit => unit.Kind == UnitKind.Heading && unit.NamedSection?.Kind == SectionKind.Experience);

    private bool HaveTheirPictures => _haveTheirPictures ??= _units.Count(unit => unit.Kind == UnitKind.Heading && StartsWithPicture(unit.Text) && unit.NamedSection is { IsWhole: true }) >= EnoughHeadings;

    private static bool StartsWithPicture(string text) => text.Length > 1 && (char.IsSurrogatePair(text, 0) || char.GetUnicodeCategory(text[0]) == System.Globalization.UnicodeCategory.OtherSymbol);

    /// <summary>The section above was opened by a line of its own with a colon, and so is this one.</summary>
    private bool IsLikeHeading(Unit unit) => Current.Heading is { Kind: UnitKind.Line, Line: { } above } && LabelsText(above.Text) && above.IsBold == unit.Line!.IsBold && unit.Depth == Current.Heading.Depth
        && unit.Break is null && !Vocabulary.Body.IsWhole(string.Join(' ', unit.Line.Words));

    /// <summary>Text without any markup, as it comes out of a PDF: no heading and nothing in bold, and so hardly a blank line.</summary>
    private bool IsTypedText => _isTypedText ??= !_units.Any(unit => unit.Kind == UnitKind.Heading || unit.Line is { StartsBold: true });

    private static bool LabelsText(string text) => text.AsSpan().Trim().TrimEnd('*').EndsWith(":");

    private bool IsLastOfBlock(int at) => at + 1 >= _units.Count || _units[at + 1].Break is null;

    private static bool IsCapitals(string text)
    {
        var letters = text.Count(char.IsLetter);
        return letters > 2 && text.All(character => !char.IsLower(character)) && text.Any(char.IsUpper);
    }

    /// <summary>The first heading of the file that names no section is the person's name, unless it looks like those of sections and has entries below it.</summary>
    private bool IsName(int at) =>
        _sections.Count == 1 && !Current.Units.Exists(unit => unit.Kind == UnitKind.Heading) && !DateAnchors.Has(_units[at].Line!) && _units[at].Line!.Words.Length <= MostWordsBesideName
        && !(_units[at].Level == _levels.Section && _levels.Count > 0 && UnknownSection.HoldsEntries(_units, at)) && !IsFirstOfEntries(at);

    /// <summary>"## Engineer at Acme" with dates right below, and nobody's name: the first of several headings that are so.</summary>
    private bool IsFirstOfEntries(int at)
    {
        var heading = _units[at];
        if (!_entries.Begins(at) || People.PersonName.In(heading.Line!) is not null) return false;
        return Vocabulary.Titles.HasAny(heading.Line!.Words) || Vocabulary.Organizations.HasAny(heading.Line.Words) ? AreEntries(heading.Level) : AreAllEntries(heading.Level);
    }

    /// <summary>"## Acme", "## Windmill", "## Sails": each of three and more has dates below it.</summary>
    private bool AreAllEntries(int level) => Enumerable.Range(0, _units.Count).Where(at => _units[at] is { Kind: UnitKind.Heading, Break: null } heading && heading.Level == level).ToList() is { Count: >= FewestEntries } alike && alike.TrueForAll(_entries.Begins);

    private const int FewestEntries = 3;

    /// <summary>Most of several headings of a level have dates.</summary>
    private bool AreEntries(int level)
    {
        if (_areEntries.TryGetValue(level, out var known)) return known;
        var alike = Enumerable.Range(0, _units.Count).Where(at => _units[at].Kind == UnitKind.Heading && _units[at].Level == level).ToList();
        return _areEntries[level] = alike.Count > 1 && alike.Count(_entries.Begins) * 2 > alike.Count;
    }

    private static bool IsInner(Unit unit) => LineShape.IsLabel(unit.Line!);

    private SectionKind KindOfEntry(int at)
    {
        var words = _units.Skip(at).Take(3).Where(unit => unit.Line is { Words.Length: <= MostWordsBesideName }).SelectMany(unit => unit.Line!.Words).ToArray();
        var study = Vocabulary.Institutions.Count(words) + Vocabulary.Studies.Count(words);
        return study > 1 && study > Vocabulary.Titles.Count(words) + 1 ? SectionKind.Education : SectionKind.Experience;
    }
}
