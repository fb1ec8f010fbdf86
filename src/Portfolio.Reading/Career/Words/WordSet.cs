namespace Portfolio.Reading.Career.Words;

/// <summary>
/// Words of one meaning in all languages. In the tables <c>entwickl*</c> stands for any ending, <c>*leiter</c> for any beginning (compounds),
/// a phrase for its words in a row.
/// </summary>
/// <remarks>Frozen sets are asked a little faster, and take many times as long to be made, which every start of the program would pay.</remarks>
internal sealed class WordSet
{
    /// <summary>No stretch of more characters is a list of names or kinds.</summary>
    private const int LongestUnspaced = 40;

    private readonly HashSet<string> _exact;
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _endings;
    private readonly (int Length, ulong Letters)[] _beginningLengths;
    private readonly (int Length, ulong Letters)[] _endingLengths;
    private readonly string[] _unspaced;
    private int _longest = 1;

    /// <param name="lists">Words as the tables have them, those of a list divided by commas.</param>
    public WordSet(IReadOnlyCollection<string> lists)
    {
        HashSet<string> beginnings = new(StringComparer.Ordinal), endings = new(StringComparer.Ordinal), unspaced = new(StringComparer.Ordinal);
        // Nearly all of the words are phrases: a set that grew to them would be copied again and again.
        _exact = new(lists.Sum(list => list.AsSpan().Count(',') + 1), StringComparer.Ordinal);
        foreach (var list in lists)
        {
            for (var rest = list.AsSpan(); WordTable.TakeWord(ref rest, out var word);)
            {
                if (IsUnspaced(word)) unspaced.Add(word.ToString());
                else if (word.EndsWith('*')) beginnings.Add(FoldedWords.Fold(word[..^1]));
                else if (word.StartsWith('*')) endings.Add(FoldedWords.Fold(word[1..]));
                else AddPhrase(FoldedWords.Phrase(word));
            }
        }
        _unspaced = [.. unspaced];
        _beginnings = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        _beginningLengths = [.. beginnings.GroupBy(word => word.Length).Select(words => (words.Key, Letters(words.Select(word => word[0]))))];
        _endingLengths = [.. endings.GroupBy(word => word.Length).Select(words => (words.Key, Letters(words.Select(word => word[^1]))))];
    }

    /// <summary>Whether the phrase (folded, one space between words) is in the set as a whole.</summary>
    public bool IsWhole(string phrase) => _exact.Contains(phrase) || _unspaced.Contains(phrase);

    /// <summary>Whether a phrase of several words of the set begins with the word.</summary>
    public bool BeginsPhrase(string word) => _firstWords.Contains(word);

    /// <summary>How many of the words belong to the set, those of its phrases included.</summary>
    /// <param name="words">Folded.</param>
    public int Count(ReadOnlySpan<string> words)
    {
        var count = 0;
        for (var at = 0; at < words.Length;)
        {
            var length = LengthAt(words, at);
            count += length > 0 ? 1 : 0;
            at += Math.Max(1, length);
        }
        return count;
    }

    /// <summary>Whether every word belongs to the set; where no spaces part them, whether the stretch is made of its words: 東京都渋谷区 says nothing but places, 東京大学 more.</summary>
    public bool IsAll(ReadOnlySpan<string> words)
    {
        for (var at = 0; at < words.Length;)
        {
            var length = WholeLengthAt(words, at);
            if (length == 0) return false;
            at += length;
        }
        return words.Length > 0;
    }

    /// <summary>As <see cref="LengthAt"/>, but a stretch without spaces counts only where it is made of words of the set.</summary>
    public int WholeLengthAt(ReadOnlySpan<string> words, int at) =>
        LengthAt(words, at) is var length && length == 1 && IsUnspaced(words[at]) && !_exact.Contains(words[at]) && !IsMadeOfUnspaced(words[at]) ? 0 : length;

    public bool HasAny(ReadOnlySpan<string> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (LengthAt(words, at) > 0) return true;
        }
        return false;
    }

    /// <summary>How many words from the given one on are one phrase of the set; 0 where none is.</summary>
    public int LengthAt(ReadOnlySpan<string> words, int at)
    {
        var word = words[at];
        if (_firstWords.Contains(word))
        {
            for (var length = Math.Min(_longest, words.Length - at); length > 1; length--)
            {
                if (_exact.Contains(string.Join(' ', words.Slice(at, length)!))) return length;
            }
        }
        if (_exact.Contains(word)) return 1;
        if (word.Length == 0) return 0;
        foreach (var (length, letters) in _beginningLengths)
        {
            if (word.Length >= length && (letters & Letter(word[0])) != 0 && _beginnings.Contains(word.AsSpan(0, length))) return 1;
        }
        foreach (var (length, letters) in _endingLengths)
        {
            if (word.Length >= length && (letters & Letter(word[^1])) != 0 && _endings.Contains(word.AsSpan(word.Length - length))) return 1;
        }
        if (IsUnspaced(word))
        {
            foreach (var part in _unspaced)
            {
                if (word.Contains(part, StringComparison.Ordinal)) return 1;
            }
        }
        return 0;
    }

    private bool IsMadeOfUnspaced(string word)
    {
        if (word.Length > LongestUnspaced) return false;
        // For each offset whether words of the set reach to it.
        Span<bool> reached = stackalloc bool[LongestUnspaced + 1];
        reached[0] = true;
        for (var at = 0; at < word.Length; at++)
        {
            if (!reached[at]) continue;
            foreach (var part in _unspaced)
            {
                if (string.CompareOrdinal(word, at, part, 0, part.Length) == 0) reached[at + part.Length] = true;
            }
        }
        return reached[word.Length];
    }

    private void AddPhrase(string phrase)
    {
        if (!_exact.Add(phrase) || phrase.IndexOf(' ', StringComparison.Ordinal) is var end && end < 0) return;
        _firstWords.GetAlternateLookup<ReadOnlySpan<char>>().Add(phrase.AsSpan(0, end));
        _longest = Math.Max(_longest, phrase.AsSpan().Count(' ') + 1);
    }

    /// <summary>A bit for a letter: most words begin and end with none of those that are looked for.</summary>
    private static ulong Letter(char letter) => 1UL << (letter & 63);

    private static ulong Letters(IEnumerable<char> letters) => letters.Aggregate(0UL, (all, letter) => all | Letter(letter));

    private static bool IsUnspaced(ReadOnlySpan<char> word) => word.ContainsAnyInRange('\u3040', '\u9FFF');
}
