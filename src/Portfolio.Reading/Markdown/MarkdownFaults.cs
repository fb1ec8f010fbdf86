using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Markdown;

/// <summary>What the reader of Markdown and HTML says to the owner: <c>MD1xxx</c>.</summary>
internal static class MarkdownFaults
{
    public static Diagnostic TagLeftOut(SourcePlace place, string name) => new("MD1101", Severity.Note, place,
        $"The HTML tag <{name}> is left out; the words inside it stay",
        "Nothing needs doing. Remove the tag if it has no work to do elsewhere.");

    public static Diagnostic UnsafeLink(SourcePlace place, string scheme) => new("MD1102", Severity.Warning, place,
        $"A link with \"{scheme}:\" is not followed; its words stay",
        "Link to an address that starts with https:, mailto: or tel:, or to a file beside the CV.");

    public static Diagnostic HiddenText(SourcePlace place, string how) => new("MD1103", Severity.Error, place,
        $"Words that a reader would not see ({how})",
        "Show the words or remove them. Employers take hidden text for an attempt to deceive.");

    public static Diagnostic LeftOut(SourcePlace place, string what, string found) => new("MD1104", Severity.Note, place,
        $"Left out, since it is not the text of the CV: {what} such as {Short(found)}",
        "Nothing needs doing.");

    public static Diagnostic MachineInstruction(SourcePlace place, string words) => new("MD1105", Severity.Error, place,
        $"Words addressed to a machine that screens CVs: \"{Short(words)}\"",
        "Remove them. Employers take them for an attempt to deceive.");

    public static Diagnostic TooDeep(SourcePlace place) => new("MD1106", Severity.Warning, place,
        "Marks are nested too deeply to be followed; the words are read without them",
        "Write this part with fewer marks inside each other.");

    public static Diagnostic ControlCharacters(SourcePlace place, char first, int count) => new("MD1107", Severity.Note, place,
        $"Left out: {count} control {(count == 1 ? "character" : "characters")} such as U+{(int)first:X4}",
        "Nothing needs doing. They come along when text is copied out of other programs.");

    public static Diagnostic EndlessLine(SourcePlace place, int characters) => new("MD1108", Severity.Warning, place,
        $"The line has {characters / 1000} thousand characters; it is read as several paragraphs",
        "End lines where a paragraph or an item of a list ends.");

    public static Diagnostic NotUtf8(SourcePlace place, long offset) => new("IN6001", Severity.Error, place,
        $"The file is not UTF-8: byte {offset} belongs to no character",
        "Save the file as UTF-8.");

    public static Diagnostic TooLarge(SourcePlace place, long megabytes) => new("IN6002", Severity.Error, place,
        $"The file has {megabytes} MB; more than 16 MB of Markdown are not read",
        "Move pictures and data into the folder files/ and link to them.");

    private static string Short(string text)
    {
        text = text.ReplaceLineEndings(" ").Trim();
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}
