using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Career.Skills;

/// <summary>
/// Finds the proper names of techniques in a sentence: words that are written as names are. At the beginning of a sentence every
/// word has a capital, so there a word counts only where the CV elsewhere writes it with one in mid-sentence.
/// </summary>
internal sealed class TechnicalTerms
{
    private static readonly char[] Marks = [',', '.', ';', ':', '(', ')', '"', '“', '”', '!', '?', '*'];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <param name="sections">The CV, whose entries show what it writes as a name.</param>
    public TechnicalTerms(IEnumerable<Section> sections)
    {
        foreach (var section in sections)
        {
            foreach (var part in section.Parts) Learn(part);
        }
    }

    /// <summary>The names in the order of the sentence, each once; words that follow one another as names are one name.</summary>
    /// <param name="sentence">The sentence, or a part of one.</param>
    /// <param name="startsSentence">Its first word is the first of a sentence.</param>
    public List<string> In(string sentence, bool startsSentence = true)
    {
        var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var terms = new List<string>();
        var current = new List<string>();
        for (var at = 0; at < words.Length; at++)
        {
            var word = words[at].Trim(Marks);
            if (IsTerm(word, at == 0 && startsSentence) || (at == 0 && (IsBeforeName(word, words) || IsBesideName(word, words)))) current.Add(word);
            else if (current.Count > 0 && JoinsNames(words, at)) current.Add(word);
            else Flush();
            if (words[at][^1] is ',' or ';' or ')' or '.') Flush();
        }
        Flush();
        return [.. terms.Distinct(StringComparer.Ordinal)];

        void Flush()
        {
            if (current.Count > 0) terms.Add(string.Join(' ', current));
            current.Clear();
        }
    }

    private void Learn(SectionPart part)
    {
        if (part is OrganizationGroup group)
        {
            foreach (var inner in group.Parts) Learn(inner);
        }
        if (part is not Entry entry) return;
        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var leaf in TextTree.Leaves(entry.Body))
        {
            var isFirst = true;
            var text = PlainText.Of(TextTree.InlinesOf(leaf)).AsSpan();
            foreach (var range in text.Split(' '))
            {
                if (text[range] is not [.., var last] raw) continue;
                var word = raw.Trim(Marks);
                if (!isFirst && IsTerm(word, isFirst: false)) known.Add(word);
                isFirst = last is '.' or '!' or '?' or ':';
            }
        }
    }

    /// <summary>The first word of a name of several words: <c>Continuous Delivery pipelines</c>.</summary>
    private bool IsBeforeName(string word, string[] words) =>
        words.Length > 1 && word.Length > 0 && char.IsUpper(word[0]) && words[0].EndsWith(word, StringComparison.Ordinal)
        && char.IsUpper(words[1][0]) && IsTerm(words[1].Trim(Marks), isFirst: false);

    /// <summary>The first of two names: <c>Hammer and Chisel work</c>; <c>Leadership and Chisel in workshops</c> says more of what was done.</summary>
    private bool IsBesideName(string word, string[] words) =>
        words.Length is > 2 and <= MostWordsOfTwoNames && word.Length > 0 && char.IsUpper(word[0]) && words[0] == word && words[1] is "and" or "&" or "und" or "et" or "y" or "e" or "i" or "og" or "och" or "en"
        && words[2] is [var initial, .. var rest] && char.IsUpper(initial) && !rest.Any(char.IsUpper) && IsTerm(words[2].Trim(Marks), isFirst: false);

    private const int MostWordsOfTwoNames = 4;

    /// <summary>The particle of a Romance language inside a name: <c>Construção a Vapor</c>, <c>Moinho de Vento</c>. What the CV elsewhere writes as the name of a technique is a name by itself, before and behind it, as is that of who makes it; "a" may be an "and", too, where nothing else is Romance.</summary>
    private bool JoinsNames(string[] words, int at) =>
        words[at] is "a" or "à" or "ao" or "às" or "de" or "do" or "da" or "dos" or "das" or "del" && at + 1 < words.Length && words[at + 1].Trim(Marks) is { Length: > 1 } next
        && char.IsUpper(next[0]) && next.AsSpan(1).ToString().All(char.IsLower) && !_known.Contains(next) && !_known.Contains(words[at - 1].Trim(Marks)) && !Makers.Contains(next)
        && (words[at] != "a" || words[..at].Any(Romance.Contains));

    private static readonly string[] Makers = ["Google", "Oracle", "Microsoft", "Adobe", "Apple", "Amazon", "Facebook", "Meta", "Autodesk", "Atlassian", "Cisco"];

    private static readonly string[] Romance = ["em", "en", "de", "do", "da", "com", "con", "di", "para", "per", "del"];

    private bool IsTerm(ReadOnlySpan<char> word, bool isFirst)
    {
        var (hasLetter, hasInnerCapital, hasSign) = (false, false, false);
        for (var at = 0; at < word.Length; at++)
        {
            var character = word[at];
            hasLetter |= char.IsLetter(character);
            hasInnerCapital |= at > 0 && char.IsUpper(character);
            hasSign |= char.IsDigit(character) || character is '+' or '#';
        }
        if (!hasLetter || word is "I" || word.StartsWith("I'") || word.StartsWith("I’")) return false;
        hasSign |= word.IndexOf('.') is > 0 and var dot && dot < word.Length - 1;
        return hasInnerCapital || hasSign || (char.IsUpper(word[0]) && (!isFirst || _known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)));
    }
}
