namespace Portfolio.Reading.Dates;

/// <summary>Reads a range of dates, or a single date, at a token.</summary>
internal sealed partial class DateRangeParser(string text, List<DateToken> tokens)
{
    private readonly DateParser _dates = new(text, tokens);

    public ParsedRange? Range(int at)
    {
        var (first, kind) = Prefix(at);
        if (kind != PrefixKind.None && first < tokens.Count && ReadFrom(at, first, kind) is { } prefixed) return SincePhrase(at) is null || EndsThought(prefixed.Next) ? WithLastWord(prefixed) : null;
        return kind == PrefixKind.None && ReadFrom(at, at, kind) is { } range ? WithLastWord(range) : null;
    }

    /// <summary>2018年4月から2020年3月まで, 2019년 3월 ~ 현재 (재직중): a word behind the range says once more that it ended, or that it goes on.</summary>
    private ParsedRange WithLastWord(ParsedRange range)
    {
        if (!range.IsRange) return range;
        if (DateWords.UpToWords.Contains(_dates.At(range.Next).Word)) range = range with { Next = range.Next + 1 };
        return range.IsOngoing && _dates.At(range.Next).Kind == DateTokenKind.Open && Phrase(range.Next + 1) is { } close && _dates.At(close).Kind == DateTokenKind.Close ? range with { Next = close + 1 } : range;
    }

    private ParsedRange? ReadFrom(int at, int first, PrefixKind prefix)
    {
        if (IsGlued(tokens[first], before: true)) return null;
        if (DaysOfMonth(at, first) is { } days) return days;
        if (_dates.Date(first) is { } start && (start.Year is not null)) return Behind(at, start, prefix);
        // Feb – Nov 2016: the first month takes its year from the second.
        if (_dates.Date(first, mayLackYear: true) is not { } partial || Separator(partial.Next) is not { } next) return null;
        if (_dates.Date(next) is not { IsShort: false, Month: not null, Year: { } year } end || IsGluedBehind(end.Next)) return null;
        return partial.Month is null ? null : WithDuration(new(at, end.Next, partial with { Year = year }, end, IsOngoing: false));
    }

    private ParsedRange? Behind(int at, ParsedDate start, PrefixKind prefix)
    {
        if (prefix == PrefixKind.Until) return IsGluedBehind(start.Next) || start.IsShort ? null : new(at, start.Next, null, start, IsOngoing: false);
        if (ShortEnd(start) is { } years) return WithDuration(new(at, years.Next, start, years, IsOngoing: false));
        if (SignedMonthEnd(start) is { } signed) return WithDuration(new(at, signed.Next, start, signed, IsOngoing: false));
        if (MonthEnd(start) is { } month) return WithDuration(new(at, month.Next, start, month, IsOngoing: false));
        if (Separator(start.Next) is { } next)
        {
            if (OpenEnd(next, !start.IsBareYear) is { } open) return WithDuration(new(at, open, start, null, IsOngoing: true));
            if (_dates.Date(next)?.AsEnd() is { } end && IsShortAlike(start, end) && !IsGluedBehind(end.Next))
            {
                // 2023.04 - 2023.05 - onward: it goes on after all.
                if (Separator(end.Next) is { } third && OpenEnd(third, !start.IsBareYear) is { } stillOpen) return WithDuration(new(at, stillOpen, start, null, IsOngoing: true));
                return WithDuration(new(at, end.Next, start, end, IsOngoing: false));
            }
            if (Trailing(start, next) is { } ended) return new(at, ended, start, null, IsOngoing: true);
        }
        if (EndInBrackets(at, start) is { } last) return new(at, last.Next, start, last, IsOngoing: false);
        if (FollowingYear(start) is { } following) return WithDuration(new(at, following.Next, start, following, IsOngoing: false));
        if ((start.IsShort && !IsSinceInBrackets(at, start, prefix)) || IsGluedBehind(start.Next)) return null;
        if (IsOnward(start.Next) || (IsPlus(start.Next) && !_dates.At(start.Next).SpaceBefore))
            return WithDuration(new(at, start.Next + 1, start, null, IsOngoing: true));
        if (_dates.At(start.Next).Kind == DateTokenKind.Open && Phrase(start.Next + 1) is { } close && _dates.At(close).Kind == DateTokenKind.Close) return new(at, close + 1, start, null, IsOngoing: true);
        if (OpenEndBehindSpace(start.Next) is { } bare) return WithDuration(new(at, bare, start, null, IsOngoing: true));
        return WithDuration(new(at, start.Next, start, null, prefix == PrefixKind.Since));
    }

    /// <summary>"(since Jan 13)": no day of a month.</summary>
    private bool IsSinceInBrackets(int at, ParsedDate start, PrefixKind prefix) => prefix == PrefixKind.Since && start.Month is not null && _dates.At(at - 1).Kind == DateTokenKind.Open && _dates.At(start.Next).Kind == DateTokenKind.Close;

    // 5/19 – 8/2021: months tell that both are dates.
    private static bool IsShortAlike(ParsedDate start, ParsedDate end) => start.IsShort == end.IsShort || (start.Month is not null && end.Month is not null);

    /// <summary>2018年から, 2018年起; of 2018年起業 the sign is the beginning of a longer word.</summary>
    private bool IsOnward(int at) => DateWords.OnwardWords.Contains(_dates.At(at).Word)
        && (_dates.At(at) is not { Length: 1 } || _dates.At(at + 1) is not { Kind: DateTokenKind.Word, SpaceBefore: false });

    // 2008–13, 2011-12: years where the second is shorter.
    private ParsedDate? ShortEnd(ParsedDate start)
    {
        if (!start.IsBareYear || start.IsShort) return null;
        var (dash, digits) = (_dates.At(start.Next), _dates.At(start.Next + 1));
        if (dash.Kind != DateTokenKind.Dash || digits is not { Kind: DateTokenKind.Number, Length: 2 } || digits.SpaceBefore != dash.SpaceBefore) return null;
        if (_dates.At(start.Next + 2).Kind is DateTokenKind.Slash or DateTokenKind.Dot && _dates.At(start.Next + 3).Kind == DateTokenKind.Number) return null;
        var year = (start.Year!.Value / 100 * 100) + digits.Number;
        return year < start.Year ? null : new(year, null, null, start.Next + 2);
    }

    // 2014/08 – 10: months of the same year, where the year stands first.
    private ParsedDate? MonthEnd(ParsedDate start)
    {
        if (start is not { Year: not null, Month: { } first, Day: null, IsShort: false } || tokens[start.Next - 1] is not { Kind: DateTokenKind.Number, Length: <= 2 }) return null;
        var (dash, digits) = (_dates.At(start.Next), _dates.At(start.Next + 1));
        if (dash.Kind != DateTokenKind.Dash || digits is not { Kind: DateTokenKind.Number, Length: 2 } || digits.SpaceBefore != dash.SpaceBefore || digits.Number > 12 || digits.Number <= first) return null;
        // "2014-08-10" is a day, and "2014/08 – 10/2015" ends elsewhere.
        if (!dash.SpaceBefore && _dates.At(start.Next - 2).Kind == DateTokenKind.Dash) return null;
        return _dates.At(start.Next + 2).Kind is DateTokenKind.Close or DateTokenKind.Comma || DateWords.JoiningWords.Contains(_dates.At(start.Next + 2).Word) || start.Next + 2 >= tokens.Count ? new(start.Year, digits.Number, null, start.Next + 2) : null;
    }

    // 2022年1月〜3月: a month of the same year, where a sign says that it is one. A day behind it is left alone.
    private ParsedDate? SignedMonthEnd(ParsedDate start)
    {
        if (start is not { Year: not null, Month: { } first, Day: null } || !DateParser.IsMonthSign(tokens[start.Next - 1]) || Separator(start.Next) is not { } next || _dates.Date(next) is not null) return null;
        var (digits, day) = (_dates.At(next), _dates.At(next + 2));
        if (digits is not { Kind: DateTokenKind.Number, Length: <= 2, Number: <= 12 } || digits.Number <= first || !DateParser.IsMonthSign(_dates.At(next + 1))) return null;
        return day is { Kind: DateTokenKind.Number, SpaceBefore: false } ? null : new(start.Year, digits.Number, null, next + 2);
    }

    // (Feb 2012  May 2014): brackets around two months, and the dash forgotten.
    private ParsedDate? EndInBrackets(int at, ParsedDate start) =>
        start is { Month: not null, Year: not null, IsShort: false } && _dates.At(at - 1).Kind == DateTokenKind.Open && _dates.Date(start.Next) is { Month: { } month, Year: { } year, IsShort: false } end
        && _dates.At(end.Next).Kind == DateTokenKind.Close && (year, month).CompareTo((start.Year.Value, start.Month.Value)) > 0 ? end : null;

    // 2010 och 2011
    private ParsedDate? FollowingYear(ParsedDate start) =>
        start is { IsBareYear: true, IsShort: false } && DateWords.JoiningWords.Contains(_dates.At(start.Next).Word)
        && _dates.Date(start.Next + 1) is { IsBareYear: true, IsShort: false } end && end.Year == start.Year + 1 && !IsGluedBehind(end.Next) ? end : null;

    /// <summary>The index behind what divides two ends: a dash, a word, or both.</summary>
    private int? Separator(int at)
    {
        var next = at;
        if (_dates.At(next).Kind is DateTokenKind.Comma or DateTokenKind.Dot && _dates.At(next + 1).Kind == DateTokenKind.Dash) next++;
        if (_dates.At(next).Kind == DateTokenKind.Dash) next++;
        else if (_dates.At(next).Kind == DateTokenKind.Slash && _dates.At(next).SpaceBefore == _dates.At(next + 1).SpaceBefore) next++;
        else if (_dates.At(next).Kind == DateTokenKind.Dot && _dates.At(next + 1).Kind == DateTokenKind.Dot) next += _dates.At(next + 2).Kind == DateTokenKind.Dot ? 3 : 2;
        // t/m; s/d (sampai dengan)
        if (_dates.At(next).Word == "s" && _dates.At(next + 1).Kind == DateTokenKind.Slash && _dates.At(next + 2).Word == "d") return next + 3;
        if (_dates.At(next).Word == "t" && _dates.At(next + 1).Kind == DateTokenKind.Slash && _dates.At(next + 2).Word == "m") return next + 3;
        if (_dates.At(next).Word is "jusqu" && _dates.At(next + 1).Kind == DateTokenKind.Apostrophe) next += 2;
        for (var words = 0; words < 2 && DateWords.RangeWords.Contains(_dates.At(next).Word); words++) next++;
        // tot en met
        if (next > at && _dates.At(next).Word == "en" && _dates.At(next + 1).Word == "met") next += 2;
        // "March 2014 – expected October 2016", "– est. 2016"
        var behind = next + (_dates.At(next + 1).Kind == DateTokenKind.Dot ? 2 : 1);
        if (next > at && DateWords.Expectations.Contains(_dates.At(next).Word) && _dates.Date(behind) is not null) next = behind;
        return next == at ? null : next;
    }

    /// <summary>With a length in brackets or behind a sign: (2 years 3 months), · 1 yr.</summary>
    private ParsedRange WithDuration(ParsedRange range)
    {
        var next = range.Next;
        var isOpen = _dates.At(next).Kind == DateTokenKind.Open;
        if (isOpen || _dates.At(next).Kind is DateTokenKind.Comma or DateTokenKind.Dash || (_dates.At(next).Kind == DateTokenKind.Other && next < tokens.Count)) next++;
        var units = 0;
        var numbers = 0;
        while (next < tokens.Count && (_dates.At(next) is { Kind: DateTokenKind.Number, Length: <= 2 } || DateWords.Durations.Contains(_dates.At(next).Word)
            || (numbers > 0 && _dates.At(next).Kind is DateTokenKind.Dot or DateTokenKind.Comma && (isOpen || _dates.At(next + 1).Kind is DateTokenKind.Number))))
        {
            if (_dates.At(next).Kind == DateTokenKind.Number) numbers++;
            else if (_dates.At(next).Kind == DateTokenKind.Word && numbers > 0) units++;
            next++;
        }
        if (numbers == 0 || units == 0) return range;
        if (!isOpen) return range with { Next = next };
        while (next < tokens.Count && next - range.Next < 12 && _dates.At(next).Kind is DateTokenKind.Dot or DateTokenKind.Other) next++;
        return _dates.At(next).Kind == DateTokenKind.Close ? range with { Next = next + 1 } : range;
    }

    private (int First, PrefixKind Kind) Prefix(int at)
    {
        var word = _dates.At(at).Word;
        // "Jerry's 2016"
        if (word.Length == 0 || (at > 0 && _dates.At(at - 1).Kind == DateTokenKind.Apostrophe && !_dates.At(at).SpaceBefore)) return (at, PrefixKind.None);
        // d'octobre 2016 à décembre 2020
        if (word == "d" && _dates.At(at + 1).Kind == DateTokenKind.Apostrophe && _dates.At(at + 2) is { Kind: DateTokenKind.Word, SpaceBefore: false }) return (at + 2, PrefixKind.From);
        if (SincePhrase(at) is { } behind) return (SkipArticle(behind), PrefixKind.Since);
        if (DateWords.SinceWords.Contains(word) && !EndsFirm(at)) return (SkipArticle(at + 1), PrefixKind.Since);
        if (DateWords.UntilWords.Contains(word)) return (SkipArticle(at + 1), PrefixKind.Until);
        return DateWords.FromWords.Contains(word) && !IsRegion(_dates.At(at)) ? (SkipArticle(at + 1), PrefixKind.From) : (at, PrefixKind.None);
    }

    /// <summary>Of "As of 2016 the team grew" the date is no range; of "As of 2016: Miller" it is.</summary>
    private bool EndsThought(int at) => at >= tokens.Count || _dates.At(at).Kind is DateTokenKind.Close or DateTokenKind.Dash || (_dates.At(at).Kind == DateTokenKind.Other && text[_dates.At(at).Start] is ':' or '|' or '·');

    /// <summary>The index behind "as of", "à partir de"; null where none is.</summary>
    private int? SincePhrase(int at)
    {
        var phrase = _dates.At(at).Word;
        if (!DateWords.BeginSincePhrases.Contains(phrase)) return null;
        for (var next = at + 1; next < at + LongestPhrase && _dates.At(next).Kind == DateTokenKind.Word; next++)
        {
            phrase = $"{phrase} {_dates.At(next).Word}";
            if (DateWords.SincePhrases.Contains(phrase)) return next + 1;
        }
        return null;
    }

    /// <summary>"Wilmington, DE 2019": a state in capitals, and no "de".</summary>
    private bool IsRegion(DateToken token) => token.Length == 2 && char.IsUpper(text[token.Start]) && char.IsUpper(text[token.Start + 1]);

    /// <summary>"Kvarnen AB feb 2019": the legal form behind a name that is written otherwise, and no German "ab".</summary>
    private bool EndsFirm(int at) => IsRegion(_dates.At(at)) && _dates.At(at - 1) is { Kind: DateTokenKind.Word, End: var end } && char.IsLower(text[end - 1]);

    /// <summary>Since the autumn of 2022, seit dem Sommer 2020: what has an article is a season.</summary>
    private int SkipArticle(int at) => DateWords.Articles.Contains(_dates.At(at).Word) && DateWords.Seasons.Contains(_dates.At(at + 1).Word) ? at + 1 : at;

    private bool IsPlus(int at) => at < tokens.Count && text[_dates.At(at).Start] == '+';

    /// <summary>A year inside an address, a version or a sum is none.</summary>
    private bool IsGlued(DateToken token, bool before)
    {
        var neighbour = before ? token.Start - 1 : token.End;
        if (neighbour < 0 || neighbour >= text.Length) return false;
        var character = text[neighbour];
        if (token.Kind == DateTokenKind.Word) return char.IsLetterOrDigit(character) && character < '\u3000';
        if (before && character == '.') return neighbour > 0 && char.IsLetterOrDigit(text[neighbour - 1]);
        // "ISO 9001:2015"
        if (before && character == ':') return neighbour > 0 && char.IsAsciiDigit(text[neighbour - 1]);
        if (before && character is '-' or '/') return neighbour > 0 && !char.IsWhiteSpace(text[neighbour - 1]);
        // "@2016 → 2018", as notebooks export a date
        if (before && character == '@' && (neighbour == 0 || char.IsWhiteSpace(text[neighbour - 1]))) return false;
        return character is '$' or '€' or '£' or '#' or '_' or '@' or '=' or '&' or '%' or '\\' || (char.IsLetterOrDigit(character) && character < '\u3000');
    }

    private bool IsGluedBehind(int next)
    {
        var token = _dates.At(next - 1);
        if (token.End >= text.Length || _dates.At(next).SpaceBefore) return false;
        var behind = text[token.End];
        if (behind is '%' or '$' or '€' or '_' or '@' or '=' or '×') return true;
        if (behind is '/' or '-' or '.' && token.End + 1 < text.Length) return char.IsAsciiLetterOrDigit(text[token.End + 1]);
        return char.IsLetterOrDigit(behind) && behind < '\u3000' && token.Kind == DateTokenKind.Number;
    }

    private enum PrefixKind
    {
        None,
        Since,
        From,
        Until,
    }
}
