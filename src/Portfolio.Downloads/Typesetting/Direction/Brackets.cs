namespace Portfolio.Downloads.Typesetting.Direction;

/// <summary>Signs that come in pairs and look the other way in text from right to left: Unicode's properties Bidi_Paired_Bracket and Bidi_Mirroring_Glyph, as far as text has them.</summary>
internal static class Brackets
{
    private const string Opening = "([{<«‹";
    private const string Closing = ")]}>»›";

    /// <summary>Quotation marks and signs of comparison are mirrored, but enclose nothing for certain.</summary>
    private const int Enclosing = 3;

    /// <summary>What the sign looks like from right to left; null for all else.</summary>
    public static char? Mirrored(string text)
    {
        if (text.Length != 1) return null;
        var (open, close) = (Opening.IndexOf(text[0], StringComparison.Ordinal), Closing.IndexOf(text[0], StringComparison.Ordinal));
        return open >= 0 ? Closing[open] : close >= 0 ? Opening[close] : null;
    }

    /// <summary>UAX #9, BD16: the places of brackets that belong to each other.</summary>
    public static IEnumerable<(int Open, int Close)> Pairs(IReadOnlyList<string> text)
    {
        var open = new Stack<(int Kind, int Place)>();
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].Length != 1) continue;
            var (opening, closing) = (Opening.IndexOf(text[i][0], StringComparison.Ordinal), Closing.IndexOf(text[i][0], StringComparison.Ordinal));
            if (opening is >= 0 and < Enclosing) open.Push((opening, i));
            if (closing is < 0 or >= Enclosing || !open.Any(bracket => bracket.Kind == closing)) continue;
            while (open.Peek().Kind != closing) open.Pop();
            yield return (open.Pop().Place, i);
        }
    }
}
