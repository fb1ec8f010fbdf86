namespace Portfolio.Reading.Dates;

/// <content>Ends that are open: words that say that it goes on, signs, and a dash with nothing behind it.</content>
internal sealed partial class DateRangeParser
{
    private const int LongestPhrase = 3;

    /// <param name="at">The token behind the dash.</param>
    /// <param name="isExact">A month or a day stands before the dash.</param>
    private int? OpenEnd(int at, bool isExact)
    {
        // 2004-∞, 2004-oo, 2014-....
        if (at < tokens.Count && (text[_dates.At(at).Start] == '∞' || text.AsSpan(_dates.At(at).Start.._dates.At(at).End) is "oo")) return at + 1;
        if (EndOfDots(at) is { } behind) return behind;
        var found = Phrase(at);
        if (found is null && _dates.At(at).Kind is DateTokenKind.Open or DateTokenKind.Apostrophe) found = Phrase(at + 1);
        if (found is null && DateWords.RangeWords.Contains(_dates.At(at).Word)) found = Phrase(at + 1);
        return found is { } next && (isExact || IsPlainEnd(next)) && !IsName(next) ? next : null;
    }

    /// <summary>The index behind three dots and more.</summary>
    private int? EndOfDots(int at)
    {
        var next = at;
        while (_dates.At(next).Kind == DateTokenKind.Dot) next++;
        return next >= at + 3 && _dates.At(next).Kind != DateTokenKind.Dash ? next : null;
    }

    /// <summary>"2019-10 Present": nothing between them, and nothing behind them.</summary>
    private int? OpenEndBehindSpace(int at) =>
        _dates.At(at) is { Kind: DateTokenKind.Word, SpaceBefore: true } && Phrase(at) is { } next && (next >= tokens.Count || _dates.At(next).Kind is DateTokenKind.Close or DateTokenKind.Other) ? next : null;

    private int? Phrase(int at)
    {
        int? longest = null;
        var phrase = "";
        var next = at;
        for (var words = 0; words < LongestPhrase; words++)
        {
            // aujourd'hui, н.в., d.d.
            while (words > 0 && _dates.At(next).Kind is DateTokenKind.Apostrophe or DateTokenKind.Dot) next++;
            if (_dates.At(next).Kind != DateTokenKind.Word) break;
            phrase = words == 0 ? _dates.At(next).Word : $"{phrase} {_dates.At(next).Word}";
            next++;
            if (DateWords.OpenEnds.Contains(phrase) && !(phrase == "curso" && NamesCourse(next))) longest = next;
        }
        return longest;
    }

    /// <summary>"1999 – Sega, artist", "2012 – NYT": written large, and more follows, or larger still.</summary>
    private bool IsName(int next)
    {
        var word = _dates.At(next - 1);
        if (!DateWords.Names.Contains(word.Word) || !char.IsUpper(text[word.Start])) return false;
        return char.IsUpper(text[word.Start + 1]) || !(next >= tokens.Count || _dates.At(next).Kind == DateTokenKind.Close);
    }

    /// <summary>"2020 – Curso de encadernação" is a course, "2020 – curso actual" goes on.</summary>
    private bool NamesCourse(int next) => _dates.At(next) is { Kind: DateTokenKind.Word, Word: not ("actual" or "atual") };

    /// <summary>"Current Affairs Editor" behind a year and a dash is a title; what no title begins with is an end, whatever follows: "2021 - Present Engineer". Who writes months closes the range: "Jun 2021 - Current Windmill, Miller".</summary>
    private bool IsPlainEnd(int next) =>
        !DateWords.Adjectives.Contains(_dates.At(next - 1).Word) || _dates.At(next).Kind != DateTokenKind.Word || _dates.At(next).Word[0] >= '\u3000' || !_dates.At(next).SpaceBefore || !char.IsUpper(text[_dates.At(next).Start])
        || !_dates.At(next - 1).SpaceBefore || !char.IsUpper(text[_dates.At(next - 1).Start]);

    /// <summary>A dash with nothing behind it: it goes on.</summary>
    private int? Trailing(ParsedDate start, int next)
    {
        var dash = start.Next;
        if (_dates.At(dash).Kind != DateTokenKind.Dash && !DateWords.OnwardWords.Contains(_dates.At(dash).Word)) return null;
        var behind = _dates.At(next);
        var ends = next >= tokens.Count || (next == tokens.Count - 1 && behind.Kind == DateTokenKind.Dot) || behind.Kind is DateTokenKind.Close or DateTokenKind.Comma || (behind.Kind == DateTokenKind.Other && text[behind.Start] is '|' or '·' or '•' or '…' or '?' or ':' or ';' or '*');
        return ends || IsBeforeGap(dash, next, !start.IsBareYear) ? next : null;
    }

    /// <summary>"2019–  Professor": the dash belongs to the year, and a gap stands behind it; behind an en dash or an arrow, which nobody types by mistake, and behind a day or month one space is enough.</summary>
    private bool IsBeforeGap(int dash, int next, bool isExact)
    {
        if (_dates.At(dash).Kind != DateTokenKind.Dash || _dates.At(dash).SpaceBefore || next != dash + 1 || _dates.At(next).Kind != DateTokenKind.Word) return false;
        var gap = text.AsSpan(_dates.At(dash).End.._dates.At(next).Start);
        return gap.Length >= 2 || gap.Contains('\t') || (gap.Length == 1 && (isExact || text[_dates.At(dash).Start] is '–' or '→'));
    }
}
