using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>Which signs and spaces of a line divide it, by what stands around them.</summary>
internal static class HeadSeparators
{
    private const int LongestLabel = 30;

    /// <param name="text">The line.</param>
    /// <param name="at">The offset of the sign or space.</param>
    /// <returns>What it is, and how many characters it has; none where it divides nothing.</returns>
    public static (HeadSeparator Kind, int Length) At(string text, int at)
    {
        var character = text[at];
        switch (character)
        {
            case '|' or '¦' or '｜' or '│': return (HeadSeparator.Bar, 1);
            // Between words that Japanese took over the dot is a space, and inside names it joins what belongs together.
            case '・' when at > 0 && at + 1 < text.Length && ((EastAsian.IsKatakana(text[at - 1]) && EastAsian.IsKatakana(text[at + 1])) || (EastAsian.IsHan(text[at - 1]) && EastAsian.IsHan(text[at + 1]))): return (HeadSeparator.None, 0);
            case '·' or '•' or '∙' or '‧' or '●' or '・' or '◦' or '⋅' or '▪' or '◆' or '★': return (HeadSeparator.Dot, 1);
            case '／' when at > 0 && at + 1 < text.Length && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]) && !EastAsian.IsIn(text): return (HeadSeparator.Bar, 1);
            case '(' or '[' or '（' or '【': return (HeadSeparator.Open, 1);
            case ')' or ']' or '）' or '】': return (HeadSeparator.Close, 1);
            case '—' or '―' or '→' or '»' when character != '»': return (HeadSeparator.Dash, 1);
            case '\t' or '\u2003' or '\u2002' or '　': return (HeadSeparator.Space, 1);
            case '、' or '，': return (HeadSeparator.Comma, 1);
            case ':' or '：' when character == '：' || at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]): return (HeadSeparator.Colon, 1);
            case ' ' when at > 0 && at + 1 < text.Length && (text[at - 1] is '」' or '』' || EastAsianSpaces.StandBehindHouse(text.AsSpan(0, at)) || CompanySigns.EndName(text.AsSpan(0, at)) || EastAsianSpaces.DividePost(text, at) || EastAsianSpaces.DivideTitle(text, at)): return (HeadSeparator.Space, 1);
            // "Who owns the tide?" Department of Geography
            case ' ' when at > 1 && at + 1 < text.Length && text[at - 1] is '"' or '”' or '»' && text[at - 2] is '.' or '?' or '!' && char.IsUpper(text[at + 1]): return (HeadSeparator.Stop, 1);
            case ' ' when at > 1 && at + 1 < text.Length && text[at - 1] == '.' && char.IsUpper(text[at + 1]) && EndsLegalForm(text, at - 1): return (HeadSeparator.Stop, 1);
            // "Acme https://acme.example"
            case ' ' when text.AsSpan(at + 1) is ['h', 't', 't', 'p', ':' or 's', ..] && text.AsSpan(at + 1).Contains("://", StringComparison.Ordinal): return (HeadSeparator.Space, 1);
            case ',' when IsInLabel(text, at): return (HeadSeparator.None, 0);
            case ',' or '.' when IsBeforeLegalForm(text, at) || CampusNames.IsDividedAt(text, at): return (HeadSeparator.None, 0);
            case ',' when at + 1 >= text.Length || !char.IsDigit(text[at + 1]): return (HeadSeparator.Comma, 1);
            // "Windmill Ltd .......... 2014": dots that lead to the dates.
            case '.' or '…' when LengthOfLeader(text, at) is > 0 and var leader: return (HeadSeparator.Space, leader);
            case ';' or '；': return (HeadSeparator.Semicolon, 1);
            case '.' when at + 2 < text.Length && text[at + 1] == ' ' && (char.IsUpper(text[at + 2]) || text[at + 2] is '"' or '“' or '«') && (IsLongWordBefore(text, at) || (at > 0 && text[at - 1] is '"' or '”' or '»')): return (HeadSeparator.Stop, 1);
            case '@' when (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && (char.IsWhiteSpace(text[at + 1]) || char.IsUpper(text[at + 1]) || ((at > 0 || EastAsian.Is(text[at + 1])) && char.IsLetter(text[at + 1]))): return (HeadSeparator.At, 1);
        }
        var spaced = at > 0 && char.IsWhiteSpace(text[at - 1]) && at + 1 < text.Length;
        if (character is '-' or '–' or '−' or '~' or '/' or '‒')
        {
            var end = at;
            while (end < text.Length && text[end] == character) end++;
            // "Acme - a maker of mills": what it is belongs to its name.
            if (spaced && (text.AsSpan(end).StartsWith(" a ") || text.AsSpan(end).StartsWith(" an "))) return (HeadSeparator.None, 0);
            if (spaced && CampusNames.IsDividedAt(text, at)) return (HeadSeparator.None, 0);
            if (spaced && (end >= text.Length || char.IsWhiteSpace(text[end]))) return (character == '/' ? HeadSeparator.Slash : HeadSeparator.Dash, end - at);
            // Inside an address two of them divide nothing.
            if (end - at >= 2) return character == '/' && at > 0 && text[at - 1] == ':' ? (HeadSeparator.None, 0) : (HeadSeparator.Dash, end - at);
            // "Acme -Developer", "Acme– Developer": only one of the spaces was forgotten.
            if (character is '–' && (spaced || (end < text.Length && char.IsWhiteSpace(text[end])))) return (HeadSeparator.Dash, 1);
        }
        if (IsSpace(character))
        {
            var end = at;
            while (end < text.Length && IsSpace(text[end])) end++;
            if (EastAsianSpaces.Divide(text, at, end)) return (HeadSeparator.Space, end - at);
            if (IsBeforeSecondLabel(text, at)) return (HeadSeparator.Space, end - at);
            if (end - at == 1) return character == ' ' ? Connectors.Find(text, at) : (HeadSeparator.None, 0);
            return end - at >= 3 ? (HeadSeparator.Space, end - at) : (HeadSeparator.None, 0);
        }
        return (HeadSeparator.None, 0);
    }

    private static int LengthOfLeader(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is '.' or '…') end++;
        return end - at >= FewestOfLeader ? end - at : 0;
    }

    /// <summary>Three of them say that something was left out.</summary>
    private const int FewestOfLeader = 4;

    /// <summary>"City, country: Springfield, Ohio"</summary>
    private static bool IsInLabel(string text, int comma)
    {
        var colon = text.AsSpan(comma, Math.Min(LongestLabel, text.Length - comma)).IndexOf(':');
        if (colon < 0) return false;
        var start = comma;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return (start == 0 || BeginsWithLabel(text, start)) && FieldLabels.Of(text[start..(comma + colon)]) is not null;
    }

    /// <summary>The line is a field, or several: its first words up to a colon are a label.</summary>
    private static bool BeginsWithLabel(string text, int end) => text.AsSpan(0, Math.Min(end, LongestLabel)).IndexOf(':') is > 0 and var colon && FieldLabels.Of(text[..colon]) is not null;

    /// <summary>"City: Springfield Position: Miller": two fields in one line.</summary>
    private static bool IsBeforeSecondLabel(string text, int space)
    {
        if (space + 1 >= text.Length || !char.IsUpper(text[space + 1]) || !BeginsWithLabel(text, space)) return false;
        var length = text.AsSpan(space + 1, Math.Min(LongestLabel, text.Length - space - 1)).IndexOf(':');
        return length > 0 && FieldLabels.Of(text.Substring(space + 1, length)) is not null;
    }

    private static bool IsSpace(char character) => character is ' ' or '\u00A0';

    /// <summary>"Acme, Inc." is one name.</summary>
    private static bool IsBeforeLegalForm(string text, int comma)
    {
        var end = comma + 1;
        while (end < text.Length && end - comma < 14 && text[end] is not (',' or '(' or '|' or '-' or '–' or '—' or '·')) end++;
        // "Springfield, CA, Co-Founder"
        if (end < text.Length && text[end] == '-' && char.IsLetter(text[end - 1])) return false;
        var words = FoldedWords.Of(text[(comma + 1)..end]);
        if (words.Length is > 0 and <= 4 && Vocabulary.LegalForms.IsWhole(string.Join(' ', words))) return true;
        // "Acme, Inc. Springfield": the dot ends the name.
        var behind = text.AsSpan(comma + 1).TrimStart();
        return words.Length > 1 && !(words[0] == "co" && PlaceWords.Score(text[(comma + 1)..end].Trim()) == 3) && Vocabulary.LegalForms.IsWhole(words[0]) && words[0].Length < behind.Length && behind[words[0].Length] == '.';
    }

    /// <summary>"Acme Ltd. Developer": the name ends with the dot of its legal form; behind "&amp; Co." comes more of it.</summary>
    private static bool EndsLegalForm(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return dot - start > 1 && start > 0 && FoldedWords.Fold(text.AsSpan(start, dot - start)) is not "co" and var form && Vocabulary.LegalForms.IsWhole(form);
    }

    /// <summary>Longer ones: "Univ. Example" is one name.</summary>
    private static readonly WordSet Abbreviations = new("univ, uniw, gebr, hosp, inst, messrs, natl, intl, dept, thos, chas, bros, hnos, моск".Split(", "));

    /// <summary>Of an address, up to its last dot.</summary>
    private const int ShortestName = 4;

    private const int FewestWordsOfSentence = 4;

    /// <summary>"Acme Inn. Served guests of …": one capital, and more words behind it.</summary>
    private static bool BeginsSentence(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var part in text.Split(' '))
        {
            var word = text[part];
            if (word.IsEmpty) continue;
            if (words == 1 && char.IsUpper(word[0])) return false;
            if (++words == FewestWordsOfSentence) return true;
        }
        return false;
    }

    /// <summary>"Acme Inn": a word with a capital stands before it, and no comma.</summary>
    private static bool IsBehindName(string text, int start) => start > 1 && text[start - 1] == ' ' && char.IsLetter(text[start - 2]) && char.IsUpper(text[text.LastIndexOf(' ', start - 2) + 1]);

    private static bool IsLongWordBefore(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        if (Abbreviations.HasAny([FoldedWords.Fold(text.AsSpan(start, at - start))])) return false;
        // "… for the BBC. Looked after …": no abbreviation has three capitals and a dot.
        return at - start > 3 || (at - start == 3 && (text.AsSpan(start, 3).IndexOfAnyExceptInRange('A', 'Z') < 0 || (IsBehindName(text, start) && BeginsSentence(text.AsSpan(at + 1))))) || (start > ShortestName && text[start - 1] == '.' && !text.AsSpan(start - ShortestName, ShortestName - 1).ContainsAny(' ', '.') && char.IsLower(text[start]));
    }
}
