using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Dates;

/// <summary>Reads a single date at a token. Every method looks at a few tokens only, so that a text is read in linear time.</summary>
internal sealed partial class DateParser(string text, List<DateToken> tokens)
{
    private static readonly DateToken End = new(DateTokenKind.Other, int.MaxValue, 0, "", -1, SpaceBefore: true);

    public DateToken At(int index) => index >= 0 && index < tokens.Count ? tokens[index] : End;

    /// <summary>The date that starts at the token, or null. A month without a year counts where <paramref name="mayLackYear"/>.</summary>
    public ParsedDate? Date(int at, bool mayLackYear = false)
    {
        var token = At(at);
        return token.Kind switch
        {
            DateTokenKind.Word => NamedMonth(at, mayLackYear) ?? NumberedMonth(at) ?? RomanMonth(at, mayLackYear) ?? Season(at) ?? Era(at),
            DateTokenKind.Number when IsYear(token) => YearFirst(at),
            DateTokenKind.Number => ShortYearFirst(at) ?? MonthSignFirst(at) ?? DayFirst(at) ?? MonthNumberFirst(at) ?? Quarter(at) ?? (mayLackYear ? LoneNumber(at) : null),
            DateTokenKind.Apostrophe when ShortYear(at) is { } year => MonthBehindShortYear(at, year) ?? new(year, null, null, at + 2) { HasWord = true },
            _ => null,
        };
    }

    public static bool IsYear(DateToken token) => token is { Kind: DateTokenKind.Number, Length: 4, Number: >= 1900 and <= 2099 };

    // '16.07
    private ParsedDate? MonthBehindShortYear(int at, int year) =>
        At(at + 2) is { Kind: DateTokenKind.Dot, SpaceBefore: false } && At(at + 3) is { Kind: DateTokenKind.Number, Length: 2, SpaceBefore: false, Number: >= 1 and <= 12 } month ? new(year, month.Number, null, at + 4) : null;

    // 16年7月, 16년 7월
    private ParsedDate? ShortYearFirst(int at) =>
        At(at).Length == 2 && IsYearSign(At(at + 1)) && At(at + 2).Kind == DateTokenKind.Number && IsMonthSign(At(at + 3)) ? new(InFull(At(at).Number), At(at + 2).Number, null, at + 4) : null;

    // 7月 2016, 7월 2016년
    private ParsedDate? MonthSignFirst(int at) =>
        At(at) is { Length: <= 2, Number: >= 1 and <= 12, Number: var month } && IsMonthSign(At(at + 1)) && IsYear(At(at + 2)) ? new(At(at + 2).Number, month, null, IsYearSign(At(at + 3)) ? at + 4 : at + 3) : null;

    private static bool IsYearSign(DateToken token) => token.Word is "年" or "년";

    public static bool IsMonthSign(DateToken token) => token.Word is "月" or "월";

    // March 2020, Mar. '20, marzo de 2020, August 7th, 1979, October2011
    private ParsedDate? NamedMonth(int at, bool mayLackYear)
    {
        if ((MonthNames.NumberOf(At(at).Word) ?? (IsYear(At(at + 1)) ? MonthNames.NearestTo(At(at).Word) : null)) is not { } month || IsOfTown(at)) return null;
        var next = SkipJoints(at + 1);
        // Março - 2020
        if (IsSpacedYear(at, next)) return new(At(next + 1).Number, month, null, next + 2);
        if (YearOf(next) is { } year) return new(year.Value, month, null, SkipYearSuffix(year.Next)) { IsShort = year.IsShort };
        // Oct 98
        if (At(next) is { Kind: DateTokenKind.Number, Length: 2, Number: > 50 } digits) return new(InFull(digits.Number), month, null, next + 1) { IsShort = true };
        if (IsDay(At(next)))
        {
            var day = At(next).Number;
            if (YearOf(SkipJoints(SkipDaySuffix(next + 1))) is { IsShort: false } behind) return new(behind.Value, month, day, SkipYearSuffix(behind.Next));
            if (mayLackYear && At(next).Length == 1) return new(null, month, day, next + 1);
            if (At(next) is { Length: 2 }) return new(InFull(day), month, null, next + 1) { IsShort = true };
        }
        return mayLackYear ? new(null, month, null, At(at + 1).Kind == DateTokenKind.Dot ? at + 2 : at + 1) : null;
    }

    /// <summary>"Rio de Janeiro – 2019"</summary>
    private bool IsOfTown(int at) => At(at).Word == "janeiro" && At(at - 1).Word == "de" && At(at - 2).Word == "rio";

    /// <summary>Vietnamese counts the months: "tháng 3/2021", "tháng 3 năm 2021".</summary>
    private ParsedDate? NumberedMonth(int at)
    {
        if (At(at).Word != "thang" || text[At(at).Start + 2] != 'á' || At(at + 1) is not { Kind: DateTokenKind.Number, Number: >= 1 and <= 12, Number: var month }) return null;
        var next = At(at + 2) is { Word: "nam" } or { Kind: DateTokenKind.Slash or DateTokenKind.Dot or DateTokenKind.Dash } ? at + 3 : at + 2;
        return IsYear(At(next)) ? new(At(next).Number, month, null, next + 1) : null;
    }

    /// <summary>A dash between spaces and a year, and no dash behind it: the year of the month before it, from which no range without one goes. "The month of March - 2020" may be a name.</summary>
    private bool IsSpacedYear(int month, int dash) => At(dash) is { Kind: DateTokenKind.Dash, Length: 1, SpaceBefore: true } && IsYear(At(dash + 1)) && At(dash + 1).SpaceBefore && At(dash + 2).Kind != DateTokenKind.Dash
        && At(month).Length > 3 && !(month > 0 && At(month - 1).Kind is DateTokenKind.Word or DateTokenKind.Number);

    // VI 2011, the VI of VI–VIII 2011. "Windows X 2010" is none, nor is the Czech "v 2011".
    private ParsedDate? RomanMonth(int at, bool mayLackYear)
    {
        if (Roman(at) is not { } month || (at > 0 && At(at).Length == 1 && At(at - 1).Kind == DateTokenKind.Word) || IsRank(at, month)) return null;
        if (IsYear(At(at + 1))) return new(At(at + 1).Number, month, null, SkipYearSuffix(at + 2));
        return mayLackYear && At(at + 1).Kind == DateTokenKind.Dash && Roman(at + 2) is not null ? new(null, month, null, at + 1) : null;
    }

    /// <summary>"Engineer II 2004 – 2007": which engineer, and no February, unless the other end has a month of that kind, too.</summary>
    private bool IsRank(int at, int number) => number <= HighestRank && at > 0 && At(at - 1) is { Kind: DateTokenKind.Word, Word: var word } && Ranked.IsWhole(word)
        && !(At(at + 1).Kind == DateTokenKind.Dash && Roman(at + 2) is not null) && !(At(at + 2).Kind == DateTokenKind.Dash && Roman(at + 3) is not null);

    private static readonly WordSet Ranked = new("engineer, developer, analyst, manager, technician, scientist, designer, administrator, specialist, architect, programmer, consultant, associate, officer, operator, inspector, clerk, assistant, technologist, representative, coordinator, supervisor, accountant, tester, editor, writer, teacher, nurse, mechanic, chemist, biologist".Split(", "));

    private const int HighestRank = 4;

    private int? Roman(int at) => At(at).Kind == DateTokenKind.Word && char.IsUpper(text[At(at).Start]) ? RomanMonths.NumberOf(At(at).Word) : null;

    // 30 March 2023, 1. März 2020, 2 de Abril de 2012
    private ParsedDate? DayFirst(int at)
    {
        if (!IsDay(At(at))) return null;
        var next = SkipJoints(SkipDaySuffix(at + 1));
        if (At(next).Kind != DateTokenKind.Word || MonthNames.NumberOf(At(next).Word) is not { } month) return null;
        return YearOf(SkipJoints(next + 1)) is { IsShort: false } year ? new(year.Value, month, At(at).Number, SkipYearSuffix(year.Next)) : null;
    }

    // 03/2019, 12.2014, 19.07.2016, 3/19 beside another date
    private ParsedDate? MonthNumberFirst(int at)
    {
        var (first, sign, second) = (At(at), At(at + 1), At(at + 2));
        if (first.Length > 2 || !IsDivider(sign) || second.Kind != DateTokenKind.Number) return null;
        if (second.SpaceBefore != sign.SpaceBefore && (sign.Kind != DateTokenKind.Dot || EndsName(at))) return null;
        if (IsYear(second)) return new(second.Number, first.Number, null, SkipYearSuffix(at + 3));
        if (second is { Length: 5 } && second.Number is >= 19000 and < 21000) return new(second.Number, first.Number, null, at + 3);
        if (second.Length <= 2 && At(at + 3).Kind == sign.Kind && IsYear(At(at + 4)))
        {
            var (day, month) = (first.Number, second.Number);
            // 7/19/2016: no month has the number 19.
            if (sign.Kind == DateTokenKind.Slash && month > 12 && day <= 12) (day, month) = (month, day);
            return new(At(at + 4).Number, month, day, SkipYearSuffix(at + 5));
        }
        var isShort = sign.Kind == DateTokenKind.Slash && !sign.SpaceBefore && second.Length == 2 && first.Number is >= 1 and <= 12;
        return isShort ? new(InFull(second.Number), first.Number, null, at + 3) { IsShort = true } : null;
    }

    /// <summary>The 8 of "Sandford 8. 2001 – 2002": a number behind a word with a capital, a new sentence, and years without months.</summary>
    private bool EndsName(int at) => at > 0 && At(at + 3).Kind == DateTokenKind.Dash && IsYear(At(at + 4)) && At(at).SpaceBefore && At(at - 1) is { Kind: DateTokenKind.Word, Length: > 3 } word && char.IsUpper(text[word.Start]);

    // 2014.03, 2019-03-01, 2014年4月, 2019 March, 2019 (March), 2019 Summer, 2019 Q3, 2018/19, 2016 г.
    private ParsedDate YearFirst(int at)
    {
        var year = At(at).Number;
        var (sign, second) = (At(at + 1), At(at + 2));
        if (IsYearSign(sign))
        {
            if (second.Kind != DateTokenKind.Number || !IsMonthSign(At(at + 3))) return new(year, null, null, at + 2) { HasWord = true };
            var hasDay = At(at + 4).Kind == DateTokenKind.Number && At(at + 5).Word is "日" or "号" or "일";
            return new(year, second.Number, hasDay ? At(at + 4).Number : null, hasDay ? at + 6 : at + 4);
        }
        // 2008 4, and nothing else: the year and the month of a form.
        if (at == 0 && tokens.Count == 2 && sign is { Kind: DateTokenKind.Number, Length: <= 2, SpaceBefore: true, Number: >= 1 and <= 12 }) return new(year, sign.Number, null, at + 2);
        if (MonthBehindDotAndSpace(year, at) is { } spaced) return spaced;
        if (IsDivider(sign) && second is { Kind: DateTokenKind.Number, Length: <= 2 } && sign.SpaceBefore == second.SpaceBefore
            && (sign.Length == 1 || sign.Kind != DateTokenKind.Dash))
        {
            if (IsMonthAfterYear(year, at)) return YearMonth(year, at);
            // 2018/19: the year of a school or a season. A dash there is for the range to read.
            if (sign.Kind == DateTokenKind.Slash && second.Number == (year + 1) % 100) return new(year, null, null, at + 3) { IsSchoolYear = true };
        }
        if (sign.Kind == DateTokenKind.Word && !IsYearAhead(at + 2) && MonthNames.NumberOf(sign.Word) is { } month)
            return new(year, month, null, At(at + 2).Kind == DateTokenKind.Dot && !At(at + 3).SpaceBefore ? at + 3 : at + 2);
        if (sign.Kind == DateTokenKind.Comma && MonthNames.NumberOf(second.Word) is { } named && !IsYearAhead(at + 3)) return new(year, named, null, at + 3);
        // 2021. március: as Hungarian writes it.
        if (sign is { Kind: DateTokenKind.Dot, SpaceBefore: false } && second is { Kind: DateTokenKind.Word, SpaceBefore: true } && char.IsLower(text[second.Start]) && second.Word != "may" && MonthNames.NumberOf(second.Word) is { } behind && !IsYearAhead(at + 3)) return new(year, behind, null, At(at + 3).Kind == DateTokenKind.Dot && !At(at + 4).SpaceBefore ? at + 4 : at + 3);
        // 2021 (October)
        if (sign.Kind == DateTokenKind.Open && At(at + 3).Kind == DateTokenKind.Close && MonthNames.NumberOf(second.Word) is { } within) return new(year, within, null, at + 4);
        if (IsSeasonBehind(at)) return new(year, null, null, at + 2) { HasWord = true };
        if (DateWords.Quarters.Contains(sign.Word) && second is { Kind: DateTokenKind.Number, Length: 1 }) return new(year, null, null, at + 3) { HasWord = true };
        var next = SkipYearSuffix(at + 1);
        return new(year, null, null, next) { HasWord = next > at + 1 };
    }

    // 2016. 7. ~, 2016. 07 ~: as Korean writes it. "In 2016. 7 people" has a word behind it.
    private ParsedDate? MonthBehindDotAndSpace(int year, int at)
    {
        if (At(at + 1) is not { Kind: DateTokenKind.Dot, SpaceBefore: false } || At(at + 2) is not { Kind: DateTokenKind.Number, Length: <= 2, SpaceBefore: true, Number: >= 1 and <= 12 } month) return null;
        if (At(at + 3).Kind == DateTokenKind.Dash || At(at + 3).Start == End.Start) return new(year, month.Number, null, at + 3);
        if (At(at + 3) is not { Kind: DateTokenKind.Dot, SpaceBefore: false }) return null;
        return IsDay(At(at + 4)) && At(at + 5) is { Kind: DateTokenKind.Dot, SpaceBefore: false } ? new(year, month.Number, At(at + 4).Number, at + 6) : new(year, month.Number, null, at + 4);
    }

    private bool IsMonthAfterYear(int year, int at)
    {
        var (sign, second) = (At(at + 1), At(at + 2));
        // 2019/04-2021/03: what stands behind the dash has a month, too.
        var isRange = At(at + 3).Kind == DateTokenKind.Dash && At(at + 5).Kind == sign.Kind && At(at + 6) is { Kind: DateTokenKind.Number, Length: <= 2 };
        if (IsDivider(At(at + 3)) && At(at + 3) is { SpaceBefore: false } && IsYear(At(at + 4)) && !At(at + 4).SpaceBefore && sign.Kind != DateTokenKind.Dash && !isRange) return false;
        // 2008–10 with the dash of ranges, where a month has a hyphen.
        if (sign.Kind == DateTokenKind.Dash && text[sign.Start] is '–' or '—' && second.Number > year % 100 && second.Length == 2) return false;
        if (second.Number <= 12) return sign.Kind != DateTokenKind.Dash || second.Length == 2;
        // 2008-13 is a range of years, 2019-13 and 2019.13 are nothing.
        return second.Number <= year % 100;
    }

    private ParsedDate YearMonth(int year, int at)
    {
        var (sign, month) = (At(at + 1), At(at + 2).Number);
        var hasDay = At(at + 3).Kind == sign.Kind && At(at + 3).SpaceBefore == sign.SpaceBefore && At(at + 4) is { Kind: DateTokenKind.Number, Length: <= 2 } && month <= 12;
        return hasDay ? new(year, month, At(at + 4).Number, at + 5) : new(year, month, null, at + 3);
    }

    // The 03 of 03–09/2018.
    private ParsedDate? LoneNumber(int at) => At(at) is { Length: <= 2, Number: >= 1 and <= 12 }
        ? new(null, At(at).Number, null, At(at + 1).Kind == DateTokenKind.Dot && !At(at + 1).SpaceBefore ? at + 2 : at + 1)
        : null;

    private (int Value, int Next, bool IsShort)? YearOf(int at)
    {
        var token = At(at);
        if (IsYear(token)) return (token.Number, at + 1, false);
        if (ShortYear(at) is { } year) return (year, at + 2, false);
        // March 20185: far too long for anything else that stands behind a month.
        if (token is { Kind: DateTokenKind.Number, Length: 5 } && token.Number is >= 19000 and < 21000) return (token.Number, at + 1, false);
        return null;
    }

    private int? ShortYear(int at) =>
        At(at).Kind == DateTokenKind.Apostrophe && At(at + 1) is { Kind: DateTokenKind.Number, Length: 2, SpaceBefore: false } digits
            ? InFull(digits.Number)
            : null;

    private static int InFull(int year) => year + (year > 50 ? 1900 : 2000);

    private bool IsYearAhead(int at) => YearOf(SkipJoints(at)) is not null;

    private static bool IsDay(DateToken token) => token is { Kind: DateTokenKind.Number, Length: <= 2, Number: >= 1 and <= 31 };

    private static bool IsDivider(DateToken token) => token.Kind is DateTokenKind.Dot or DateTokenKind.Slash || token is { Kind: DateTokenKind.Dash, Length: 1, SpaceBefore: false };

    /// <summary>Behind a day or a month: a dot, a comma, a slash or dash without spaces, and words such as "de".</summary>
    private int SkipJoints(int at)
    {
        if (At(at).Kind is DateTokenKind.Dot or DateTokenKind.Comma) at++;
        if (At(at) is { Kind: DateTokenKind.Dash or DateTokenKind.Slash, SpaceBefore: false, Length: 1 } && !At(at + 1).SpaceBefore) at++;
        if (DateWords.Joints.Contains(At(at).Word)) at++;
        return At(at) is { Kind: DateTokenKind.Apostrophe } && IsYear(At(at + 1)) ? at + 1 : at;
    }

    private int SkipDaySuffix(int at)
    {
        if (At(at).SpaceBefore) return at;
        return At(at).Kind == DateTokenKind.Dot || DateWords.DaySuffixes.Contains(At(at).Word) ? at + 1 : at;
    }

    private int SkipYearSuffix(int at)
    {
        if (!DateWords.YearSuffixes.Contains(At(at).Word)) return at;
        return At(at + 1) is { Kind: DateTokenKind.Dot, SpaceBefore: false } ? at + 2 : at + 1;
    }
}
