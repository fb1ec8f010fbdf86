using Portfolio.Model.Diagnostics;
using Portfolio.Model.Privacy;
using Portfolio.Model.Text;
using Portfolio.Site.Output;

namespace Portfolio.Site.Checks;

/// <summary>What the check of the finished site can find.</summary>
internal static class CheckFaults
{
    public static Diagnostic BrokenLink(string page, string address, SourcePlace? place) => Error("SC9001", place ?? new(page),
        place is null ? $"The page leads to '{address}', which is not in the site" : $"The link to '{address}' leads nowhere",
        "Correct the address, or put the file into the folder 'files' beside the CV.");

    public static Diagnostic BrokenFragment(string page, string address, SourcePlace? place) => Error("SC9002", place ?? new(page),
        $"The link to '{address}' leads to a place that its page does not have",
        "Correct what stands behind the #, or leave it out.");

    public static Diagnostic Leak(WithheldValue value, IReadOnlyList<string> files) => Error("SC9003", value.Place,
        $"{NameOf(value.Kind)} is withheld, but it stands in '{files[0]}', too{AndOthers(files.Count - 1)}",
        $"Write it once, without marks inside it, where your contacts stand; or publish it with 'Publish: [{value.Kind.ToString().ToLowerInvariant()}]' in site.yml.");

    public static Diagnostic SamePath(string path, SourcePlace? place) => Error("SC9004", place ?? new(path),
        $"Two things want to be '{path}' in the output",
        "Rename one of them: a folder, a file in 'files', a Slug or a RedirectFrom.");

    public static Diagnostic WrongRedirect(SourcePlace place, string from) => Error("SC9005", new(place.File),
        $"'{from}' is no former address of this portfolio",
        "Write its path, as in 'RedirectFrom: [/roles/cook/]'.") with
    { Found = from };

    public static Diagnostic TooHeavy(PageWeight page, double most) => Error("SC9006", new(page.Path),
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"A visitor has to fetch {page.Size.Brotli / 1000} KB for this page without its pictures, of at most {most} KB"),
        "Part its text into several pages, or allow more: Weight, Page in theme.yml.");

    private static string AndOthers(int count) => count switch
    {
        0 => "",
        1 => " and in one more file",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $" and in {count} more files"),
    };

    private static string NameOf(PrivateKind kind) => kind == PrivateKind.Phone ? "This telephone number" : "This street address";

    private static Diagnostic Error(string code, SourcePlace place, string message, string cure) =>
        new(code, Severity.Error, place, message, cure);
}
