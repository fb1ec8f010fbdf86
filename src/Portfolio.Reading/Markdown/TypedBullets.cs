namespace Portfolio.Reading.Markdown;

/// <summary>Bullets as they are typed, or come along from word processors, where Markdown has its hyphen.</summary>
internal static class TypedBullets
{
    private const string Always = "•●▪◦‣∙○■□◆◇►▶▸▹➢➤❖⁃\uF0B7\uF0A7\uF0D8\uF076\uF0FC";
    private const string InRows = "·–—→✓✔✗➔»★☆✦§";

    /// <summary>How long the bullet and its space are; 0 where the line has none.</summary>
    public static int LengthIn(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || (!Always.Contains(line[0]) && !InRows.Contains(line[0]))) return 0;
        var end = 1;
        if (line[end] is '\uFE0F' or '\uFE0E') end++;
        var text = end;
        while (text < line.Length && (char.IsWhiteSpace(line[text]) || line[text] == '\u200B')) text++;
        if (text >= line.Length) return 0;
        return text > end || (line[0] == '•' && char.IsLetter(line[end])) ? text : 0;
    }

    public static int LengthIn(ReadOnlySpan<char> line, char bullet) => !line.IsEmpty && line[0] == bullet ? LengthIn(line) : 0;

    /// <summary>It is a bullet only where several stand below each other.</summary>
    public static bool IsOftenNone(char bullet) => InRows.Contains(bullet);
}
