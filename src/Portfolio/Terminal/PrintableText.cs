namespace Portfolio.Terminal;

/// <summary>Words of the owner's files as a terminal may be given them.</summary>
internal static class PrintableText
{
    /// <summary>Nothing in an owner's file may speak to the terminal; a tab is as wide as any character.</summary>
    public static string Of(string text) =>
        string.Concat(text.Select(character => character == '\t' ? ' ' : char.IsControl(character) || IsDirection(character) ? '\uFFFD' : character));

    /// <summary>Marks that turn the text behind them around (UAX 9, explicit formatting).</summary>
    private static bool IsDirection(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
