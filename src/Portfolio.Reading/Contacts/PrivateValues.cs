using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>Private values, and where they stand in a text: the same digits, or the same words, whatever stands between them.</summary>
/// <remarks>All values are looked for in one pass, so that the time does not grow with their number.</remarks>
internal sealed class PrivateValues
{
    private const int FewestDigits = 6;
    private const int MostDigits = 15;
    private const int WidestGap = 8;
    private const int MostBetweenWords = 16;

    private readonly HashSet<string> _phones = new(StringComparer.Ordinal);
    private readonly WordNode _words = new();

    public PrivateValues(IEnumerable<(PrivateKind Kind, string Text)> values)
    {
        foreach (var (kind, text) in values)
        {
            var folded = FoldedText.OfWords(text).Text;
            if (kind == PrivateKind.Phone && !folded.Any(char.IsAsciiLetter)) AddPhone(folded);
            else AddWords(kind, folded);
        }
    }

    /// <summary>Every place of every value in Markdown, also across markup and in tags and addresses; places may overlap.</summary>
    public IEnumerable<PrivateSpan> In(string source) => In(FoldedText.OfMarkdown(source)).Concat(In(FoldedText.OfAddresses(source)));

    /// <summary>Every place of every value in words without markup.</summary>
    public IEnumerable<PrivateSpan> InWords(string text) => In(FoldedText.OfWords(text));

    private IEnumerable<PrivateSpan> In(FoldedText folded) => Found(folded.Text)
        .Select(span => (span.Kind, Start: folded.StartOf(span.Start), End: folded.EndOf(span.Start + span.Length)))
        .Select(span => new PrivateSpan(span.Kind, span.Start, span.End - span.Start));

    private IEnumerable<PrivateSpan> Found(string source)
    {
        for (var at = 0; at < source.Length; at++)
        {
            if (!char.IsLetterOrDigit(source[at])) continue;
            if (char.IsAsciiDigit(source[at]) && _phones.Count > 0 && (at == 0 || !char.IsDigit(source[at - 1])))
            {
                foreach (var phone in PhonesAt(source, at)) yield return phone;
            }
            if ((at > 0 && char.IsLetterOrDigit(source[at - 1])) || !BeginsValue(source, at)) continue;
            foreach (var words in WordsAt(source, at)) yield return words;
        }
    }

    private void AddPhone(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.Length is >= FewestDigits and <= MostDigits) _phones.Add(digits);
    }

    private void AddWords(PrivateKind kind, string text)
    {
        var node = _words;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            var end = WordEnd(text, at);
            node = node.Next(text[at..end]);
            at = end;
        }
        if (node != _words) node.Kind = kind;
    }

    private IEnumerable<PrivateSpan> PhonesAt(string source, int start)
    {
        var digits = "";
        for (var at = start; digits.Length < MostDigits;)
        {
            digits += source[at++];
            if (digits.Length >= FewestDigits && (at == source.Length || !char.IsDigit(source[at])) && _phones.Contains(digits))
            {
                var opening = Opening(source, start);
                yield return new(PrivateKind.Phone, opening, at - opening);
            }
            var gap = at;
            while (gap < source.Length && gap - at < WidestGap && IsBetweenDigits(source[gap])) gap++;
            if (gap == source.Length || !char.IsAsciiDigit(source[gap])) yield break;
            at = gap;
        }
    }

    /// <summary>A parenthesis and the plus of the country go with the number.</summary>
    private static int Opening(string source, int start)
    {
        if (start > 0 && source[start - 1] == '(') start--;
        if (start > 0 && source[start - 1] == '+') start--;
        if (start > 0 && source[start - 1] == '(') start--;
        return start;
    }

    private static bool IsBetweenDigits(char character) =>
        character is ' ' or '\t' or '\n' or '(' or ')' or '.' or '-' or '/' or '·' or '~' or ',' or '*' or '_' or '`' or '\\' or '>';

    private bool BeginsValue(string source, int start) => _words.Find(source.AsSpan(start, WordEnd(source, start) - start)) is not null;

    private IEnumerable<PrivateSpan> WordsAt(string source, int start)
    {
        var node = _words;
        for (var at = start; ;)
        {
            var end = WordEnd(source, at);
            if (node.Find(source.AsSpan(at, end - at)) is not { } found) yield break;
            if (found.Kind is { } kind) yield return new(kind, start, end - start);
            if (NextWord(source, end) is not { } next) yield break;
            (node, at) = (found, next);
        }
    }

    private static int WordEnd(string text, int start)
    {
        while (start < text.Length && char.IsLetterOrDigit(text[start])) start++;
        return start;
    }

    /// <summary>Where the word behind a few marks and line ends, also <c>&lt;br&gt;</c>, starts; null where it is too far away.</summary>
    private static int? NextWord(string source, int at)
    {
        for (var marks = 0; marks <= MostBetweenWords && at < source.Length; marks++)
        {
            if (char.IsLetterOrDigit(source[at])) return at;
            at += BreakLength(source.AsSpan(at)) is var length and > 0 ? length : 1;
        }
        return null;
    }

    private static int BreakLength(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("<br", StringComparison.OrdinalIgnoreCase)) return 0;
        var end = 3;
        if (end < text.Length && text[end] == ' ') end++;
        if (end < text.Length && text[end] == '/') end++;
        return end < text.Length && text[end] == '>' ? end + 1 : 0;
    }

    /// <summary>The words of all values as a tree: those that begin alike share their first words.</summary>
    private sealed class WordNode
    {
        private readonly Dictionary<string, WordNode> _next = new(StringComparer.OrdinalIgnoreCase);

        /// <summary>What the words up to here are; null where they are the beginning of a value alone.</summary>
        public PrivateKind? Kind { get; set; }

        public WordNode Next(string word) => _next.TryGetValue(word, out var next) ? next : _next[word] = new();

        public WordNode? Find(ReadOnlySpan<char> word) =>
            _next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var next) ? next : null;
    }
}
