using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career;

/// <summary>Completes what was read of a talk with what citations say: the event behind the title, up to when it was, and nobody's name in brackets behind it.</summary>
internal static partial class CitedTalks
{
    private const int FewestLettersOfEvent = 4;
    private const int MostWordsOfEvent = 40;
    private const int YearLength = 4;

    public static Talk Complete(Talk talk, IReadOnlyList<Unit> head)
    {
        talk = InOwnType(BesideYear(talk), head[0]);
        // "**Mill Days** 2019 - Slow wheels": no event has a year for its name.
        if (talk.Event is { Length: YearLength } when && DateScanner.Scan(when).Finds is [{ IsBareYear: true }]) talk = talk with { Event = null };
        talk = talk with { Title = WithoutHost(talk.Title).TrimEnd(',', ' '), Event = talk.Event is { } name ? WithoutHost(name) : null };
        if (head[0].Line is not { } line || Citation.Of(line) is not { } citation) return talk;
        return talk with { Title = WithoutStop(talk.Title), Event = talk.Event is { } known && known.Any(char.IsLetter) ? WithoutDate(WithoutKind(known)) : EventBehind(line, citation) };
    }

    /// <summary>"**Mill Days** 2019 - SPRINGFIELD": the year is when, and no title; behind it stands where, or the title.</summary>
    private static Talk BesideYear(Talk talk)
    {
        if (talk.Event is not { } held || talk.Title.Length < YearLength || DateScanner.Scan(talk.Title[..YearLength]).Finds is not [{ IsBareYear: true, Range: var year }]) return talk;
        if (talk.Title.Length == YearLength) return talk with { Title = held, Event = null, Dates = talk.Dates ?? year };
        if (talk.Title[YearLength..].TrimStart() is not ['-' or '–' or '—', ' ', .. var rest]) return talk;
        var isPlace = rest.All(character => !char.IsLower(character)) || PlaceWords.Score(rest) >= 2;
        return isPlace ? talk with { Title = held, Event = null, Location = talk.Location ?? rest.Trim(), Dates = talk.Dates ?? year } : talk with { Title = rest.Trim(), Dates = talk.Dates ?? year };
    }

    /// <summary>"> *Wheels for beginners* - Springfield": the title ends where its type does.</summary>
    private static Talk InOwnType(Talk talk, Unit first)
    {
        if (first is not { Kind: UnitKind.Quote, Starts: true, Line: { Styles: [var run, ..] } line } || HeadText.Clean(line.Text[run.Start..run.End]) is not { } title || title == talk.Title || !title.StartsWith(talk.Title, StringComparison.Ordinal)) return talk;
        return talk with { Title = title, Event = talk.Event is { } name && title.EndsWith(name, StringComparison.Ordinal) ? null : talk.Event };
    }

    /// <summary>“Slow Wheels.”: the stop is that of the citation.</summary>
    private static string WithoutStop(string title) => title is [.., not '.', '.'] && title.Contains(' ', StringComparison.Ordinal) && FoldedWords.Of(title) is [.., { Length: > 3 }] ? title[..^1] : title;

    /// <summary>"talk at Mill Days"</summary>
    private static string WithoutKind(string name) => Given().Match(name) is { Success: true } given && (given.Groups["verb"].Success || given.Groups["kind"].Success) && given.Length < name.Length ? name[given.Length..] : name;

    /// <summary>"Mill Lab, Springfield (PI: Jane Miller)": who leads it is no part of its name; "Computing wheels (pi in oak)" is a title.</summary>
    private static string WithoutHost(string text) => Host().Match(text) is { Success: true, Index: > 0 } host ? text[..host.Index].TrimEnd() : text;

    /// <summary>"Society of Millers, 2019", "Mill Days, 2020 (upcoming)"; "Mill Days 2019" is a name.</summary>
    private static string WithoutDate(string name) => DateScanner.Scan(name).Finds is [.., { Start: > 1 } date] && name.AsSpan(0, date.Start).TrimEnd() is [.. var before, var stop] && (stop is ',' or ';' || (stop == '.' && !date.IsBareYear))
        && name.AsSpan(date.End).Trim(" .)") is [] or ['(', ..] ? before.TrimEnd().ToString() : name;

    /// <summary>"… Meeting of Sails, Sandford, May 2012", "… (paper presented at the annual Mill Days, Sandford, May 2012).": up to the date; null where no name begins there.</summary>
    private static string? EventBehind(TextLine line, Citation citation)
    {
        if (citation.Date is not { } date || date.Start <= citation.End) return null;
        var rest = line.Text[citation.End..date.Start].Trim().TrimStart('.', ',', ';', ':', '–', '—', '-', '(', '[', ' ');
        var isGiven = false;
        if (Given().Match(rest) is { Success: true } given) (rest, isGiven) = (rest[given.Length..], given.Groups["verb"].Success);
        if (HeadText.Clean(rest.TrimEnd(' ', '.', ',', ';', ':', '(', '[', '–', '—', '-')) is not { } name) return null;
        name = WithoutHost(name);
        return name.Count(char.IsLetter) >= FewestLettersOfEvent && (isGiven || char.IsUpper(name[0]) || char.IsDigit(name[0])) && FoldedWords.Of(name).Length <= MostWordsOfEvent && !LinkedWords.Media.IsAll(FoldedWords.Of(name)) ? name : null;
    }

    [GeneratedRegex(@"\s*\((?:(?:PIs?|(?i:hosts?|chairs?|organi[sz]ers?|supervisors?))\s?:\s?|(?i:led by|hosted by|invited by|chaired by|organi[sz]ed by)\s+(?=\p{Lu}))[^()]{2,120}\)?\.?$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Host();

    [GeneratedRegex(@"^(?:(?:invited|contributed|conference|oral|keynote|plenary|guest)\s+)?(?<kind>paper|talk|lecture|poster|panel|presentation|seminar|speech)?\s*,?\s*(?:to be\s+)?(?<verb>presented|given|delivered|read|held)?\s*(?:at|in|to|for|during)\s+(?:the\s+|an?\s+)?(?:annual\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Given();
}
