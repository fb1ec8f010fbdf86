using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Pages;

/// <summary>What the readers of letters (<c>LT4xxx</c>) and talks (<c>TK5xxx</c>) say about the front matter of a page's file.</summary>
/// <param name="stage">The letters of the code and its thousand, as in <c>LT4</c>.</param>
internal sealed class PageFaults(string stage)
{
    public static PageFaults Letters { get; } = new("LT4");

    public static PageFaults Talks { get; } = new("TK5");

    public Diagnostic WrongVisibility(SourcePlace place, string value) => new(stage + "001", Severity.Error, place,
        $"There is no visibility \"{value}\"",
        "Write Visibility: public, unlisted or draft.");

    public Diagnostic WrongDate(SourcePlace place, string value) => new(stage + "002", Severity.Warning, place,
        $"\"{value}\" is not a date",
        "Write the date as 2024-05-17, 2024-05 or 2024.");

    public Diagnostic WrongSlug(SourcePlace place, string value) => new(stage + "003", Severity.Warning, place,
        $"\"{value}\" cannot be part of an address and is ignored",
        "Use small letters, digits and hyphens, as in Slug: my-talk.");

    public Diagnostic WrongUrl(SourcePlace place, string value) => new(stage + "004", Severity.Warning, place,
        $"\"{value}\" is not an address that can be linked to",
        "Write the whole address with https://, or the path of a file beside the CV.");

    public Diagnostic Empty(SourcePlace place) => new(stage + "005", Severity.Warning, place,
        "The file has no words and is left out",
        "Write something below the front matter, or delete the file.");

    public Diagnostic NoTitle(SourcePlace place, string title) => new(stage + "006", Severity.Warning, place,
        $"The talk has no title; it is called \"{title}\" after its file",
        "Write Title: in the front matter, or a heading at the top.");

    public Diagnostic WrongPublished(SourcePlace place, string value) => new(stage + "008", Severity.Error, place,
        $"\"{value}\" is not the day from which the page is published",
        "Write the day as in Published: 2024-05-17.");

    public Diagnostic WrongKey(SourcePlace place) => new(stage + "009", Severity.Error, place,
        "This key is no key: an address made of it could be guessed",
        "Delete the line and run 'portfolio keys', which writes one of 32 letters and digits drawn by chance.");

    public Diagnostic NoRole(SourcePlace place) => new(stage + "007", Severity.Note, place,
        "What role the letter is for stands neither in its front matter nor clearly in its words",
        "Write Role: and Organization: in the front matter, so that the page can be named for them.");
}
