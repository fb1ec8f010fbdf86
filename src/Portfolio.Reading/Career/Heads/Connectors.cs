using System.Buffers;
using System.Collections.Frozen;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>The small words that divide a line of a head: what stands behind "at" is an employer, behind "in" a place or a subject.</summary>
internal static class Connectors
{
    private const int MostWords = 4;
    private const int LongestOwner = 32;
    private const int LongestLine = 100;

    private static readonly WordSet For = new("for, für, pour, para, per, voor, för, for, для, pro, dla".Split(", "));

    /// <summary>They join a title to a subject as often as to an employer.</summary>
    private static readonly FrozenSet<string> Of = FrozenSet.Create(StringComparer.Ordinal, "de", "del", "da", "do", "di", "of", "von");

    private static readonly SearchValues<char> BehindNames = SearchValues.Create("(|,;–—·");

    /// <summary>"Socia de Acme S.L.", "CEO of acme.com": the legal form or the domain says that it is an employer.</summary>
    private static bool IsCompany(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny(BehindNames) is >= 0 and var length ? start + length : text.Length;
        var name = text[start..end].Trim();
        // "Head of Growth at Acme Ltd": the company stands behind another small word.
        if (FoldedWords.Of(name) is [_, .. var behind] && Array.Exists(behind, word => Vocabulary.At.IsWhole(word))) return false;
        return name.Length > 0 && (SegmentEvidence.IsDomain(name) || (FoldedWords.Of(name) is { Length: > 1 and <= 5 } words && char.IsUpper(name[0])
            && (Vocabulary.LegalForms.IsWhole(words[^1]) || Vocabulary.LegalForms.IsWhole($"{words[^2]} {words[^1]}"))));
    }

    /// <summary>"Founder of Acme", "CTO de Acme": a whole company has such people, and hardly a part of one.</summary>
    private static bool IsBehindOwner(string text, int at, int start)
    {
        var words = FoldedWords.Of(text[Math.Max(0, at - LongestOwner)..at]);
        return BeginsName(text, start) && words is [.., var last] && (Owners.IsWhole(last) || (words is [.., var first, _] && Owners.IsWhole($"{first} {last}")));
    }

    /// <summary>A capital stands there; the small word may be the last of its line.</summary>
    private static bool BeginsName(string text, int start) => start < text.Length && char.IsUpper(text[start]);

    private static readonly WordSet Owners = new("founder, co founder, cofounder, founding member, ceo, cto, coo, cfo, owner, fondateur, fondatrice, cofondateur, cofondatrice, fundador, fundadora, cofundador, cofundadora, dueño, dueña, gründer, gründerin, mitgründer, mitgründerin, inhaber, inhaberin, fondatore, fondatrice, cofondatore, titolare, proprietário, proprietária".Split(", "));

    /// <summary>"Dirección de" before a link: the small word led to the employer.</summary>
    public static string WithoutLast(string title)
    {
        if (title.LastIndexOf(' ') is not (> 0 and var space) || space + 1 == title.Length || !char.IsLower(title[space + 1])) return title;
        var (rest, last) = (title[..space].TrimEnd(), FoldedWords.Fold(title.AsSpan(space + 1)));
        if (Of.Contains(last) || Vocabulary.At.IsWhole(last) || Vocabulary.In.IsWhole(last)) return rest;
        // "Miller in het"
        return Articles.Contains(last) && WithoutLast(rest) is var shorter && shorter.Length < rest.Length ? shorter : title;
    }

    /// <summary>"Miller", and in another column "at Acme": the small word leads to the employer, and is no part of its name.</summary>
    public static int LengthOfAt(ReadOnlySpan<char> text)
    {
        var start = text.Length - text.TrimStart().Length;
        var space = text[start..].IndexOf(' ');
        return space > 0 && start + space + 1 < text.Length && char.IsLower(text[start]) && char.IsUpper(text[start + space + 1]) && Vocabulary.At.IsWhole(text.Slice(start, space).ToString()) ? start + space + 1 : 0;
    }

    public static bool IsArticle(string word) => Articles.Contains(word);

    private static readonly FrozenSet<string> Articles = FrozenSet.Create(StringComparer.Ordinal, "the", "het", "la", "le", "les", "el", "los", "las", "il", "lo", "der", "die", "das", "dem", "den");

    /// <summary>" at ", " bei der ", " auprès de l'": only words of small letters; of several phrases the longest.</summary>
    /// <param name="text">The line.</param>
    /// <param name="at">The offset of the space before them.</param>
    public static (HeadSeparator Kind, int Length) Find(string text, int at)
    {
        var found = (Kind: HeadSeparator.None, Length: 0);
        if (CampusNames.IsJoinedAt(text, at)) return found;
        var phrase = "";
        var start = at + 1;
        for (var words = 1; words <= MostWords; words++)
        {
            var end = start;
            while (end < text.Length && char.IsLower(text[end])) end++;
            if (end == start || end >= text.Length || text[end] is not (' ' or '\'' or '’')) break;
            var word = FoldedWords.Fold(text.AsSpan(start, end - start));
            phrase = words == 1 ? word : $"{phrase} {word}";
            if ((words > 1 || text[end] == ' ') && Vocabulary.At.IsWhole(phrase)) found = (HeadSeparator.At, end + 1 - at);
            else if (words == 1 && text[end] == ' ' && word == "an" && IsSchool(text, end + 1)) found = (HeadSeparator.At, end + 1 - at);
            else if (words == 1 && text[end] == ' ' && Of.Contains(word) && (IsCompany(text, end + 1) || IsBehindOwner(text, at, end + 1))) found = (HeadSeparator.At, end + 1 - at);
            else if (words == 1 && text[end] == ' ' && For.IsWhole(word) && IsBehindTitle(text, at, end + 1)) found = (HeadSeparator.In, end + 1 - at);
            else if (words == 1 && text[end] == ' ' && Vocabulary.In.IsWhole(phrase)) found = (HeadSeparator.In, end + 1 - at);
            if (text[end] != ' ' || (words == 1 && !Vocabulary.At.BeginsPhrase(word))) break;
            start = end + 1;
        }
        return found;
    }

    /// <summary>"Ingénieur pour Acme": behind a title perhaps whom somebody worked for.</summary>
    private static bool IsBehindTitle(string text, int at, int start) => BeginsName(text, start) && Vocabulary.Titles.HasAny(FoldedWords.Of(text[Math.Max(0, at - LongestLine)..at]));

    /// <summary>"Studium der Physik an Hochschule Beispiel": "an" is an English article, too, and divides before a school alone.</summary>
    private static bool IsSchool(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end > start && char.IsUpper(text[start]) && Vocabulary.Institutions.HasAny([FoldedWords.Fold(text.AsSpan(start, end - start))]);
    }

    /// <summary>The small word stands inside the name of an organization, and divides nothing.</summary>
    /// <param name="text">The line.</param>
    /// <param name="from">Behind what divides it last.</param>
    /// <param name="at">The offset of the space before the small word.</param>
    /// <param name="kind">What the word says.</param>
    public static bool IsPartOfName(string text, int from, int at, HeadSeparator kind) => kind switch
    {
        HeadSeparator.In => NamesWhatFor(text, at),
        HeadSeparator.At => NamesWhere(text, from, at) || JoinsName(text, from, at) || StandsInTitle(text, at),
        _ => false,
    };

    /// <summary>"Member of Technical Staff": a title of several words that is known.</summary>
    private static bool StandsInTitle(string text, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1])) start--;
        return start < at && Vocabulary.Titles.LengthAt(FoldedWords.Of(text[start..Math.Min(text.Length, at + LongestOfTitle)]), 0) > 2;
    }

    private const int LongestOfTitle = 24;

    /// <summary>"Institut für Soziologie": what an institute is for is the rest of its name.</summary>
    private static bool NamesWhatFor(string text, int at)
    {
        var start = at;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-')) start--;
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return start < at && For.HasAny([FoldedWords.Fold(text.AsSpan(at + 1, end - at - 1))]) && Vocabulary.Organizations.HasAny([FoldedWords.Fold(text.AsSpan(start, at - start))]);
    }

    /// <summary>"Molinos de Viento S.L.": no title stands before the small word.</summary>
    private static bool JoinsName(string text, int from, int at)
    {
        var end = at + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return Of.Contains(FoldedWords.Fold(text.AsSpan(at + 1, end - at - 1))) && !Vocabulary.Titles.HasAny(FoldedWords.Of(text[from..at]));
    }

    /// <summary>"Gymnasium am See": behind the word for a house, which is nobody's post there, the rest of its name.</summary>
    private static bool NamesWhere(string text, int from, int at) =>
        FoldedWords.Of(text[from..at]) is [.., var last] words && Vocabulary.Houses.HasAny([last]) && !Vocabulary.Titles.HasAny(words) && !Vocabulary.Studies.HasAny(words.AsSpan()[..^1]);
}
