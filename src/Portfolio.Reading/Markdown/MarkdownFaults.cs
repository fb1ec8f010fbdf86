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
}
