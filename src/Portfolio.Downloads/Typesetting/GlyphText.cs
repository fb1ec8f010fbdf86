namespace Portfolio.Downloads.Typesetting;

/// <summary>The characters of a glyph. Those of Latin text are the same strings again and again: a document has thousands of glyphs.</summary>
internal static class GlyphText
{
    private static readonly string[] Latin = [.. Enumerable.Range(0, 0x250).Select(character => ((char)character).ToString())];

    public static string Of(string text, int start, int length) =>
        length == 1 && text[start] < Latin.Length ? Latin[text[start]] : text.Substring(start, length);
}
