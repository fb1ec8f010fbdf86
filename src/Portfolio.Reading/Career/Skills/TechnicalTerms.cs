namespace Portfolio.Reading.Career.Skills;

/// <summary>Finds proper names of techniques in a sentence: words that are written as names are, not at its beginning.</summary>
internal static class TechnicalTerms
{
    public static List<string> Of(string sentence)
    {
        var terms = new List<string>();
        var current = new List<string>();
        var isFirst = true;
        foreach (var raw in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = raw.Trim(',', '.', ';', ':', '(', ')', '"', '“', '”', '!', '?', '*');
            var isTerm = IsTerm(word, isFirst);
            if (isTerm) current.Add(word);
            if (!isTerm || raw.Length > 0 && raw[^1] is ',' or ';' or ')' or '.') Flush();
            isFirst = false;
        }
        Flush();
        return [.. terms.Distinct(StringComparer.Ordinal)];

        void Flush()
        {
            if (current.Count > 0) terms.Add(string.Join(' ', current));
            current.Clear();
        }
    }

    private static bool IsTerm(string word, bool isFirst)
    {
        if (word.Length == 0 || !word.Any(char.IsLetter)) return false;
        var hasInnerCapital = word.Skip(1).Any(char.IsUpper);
        var hasSign = word.Any(character => char.IsDigit(character) || character is '+' or '#') || (word.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < word.Length - 1);
        return hasInnerCapital || hasSign || (!isFirst && char.IsUpper(word[0]));
    }
}
