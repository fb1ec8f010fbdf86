using Portfolio.Model.Diagnostics;
using Portfolio.Model.Privacy;
using Portfolio.Model.Text;

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

    public static Diagnostic Leak(string file, WithheldValue value) => Error("SC9003", value.Place,
        $"{NameOf(value.Kind)} is withheld, but it stands in '{file}', too",
        $"Take it out of the text, or publish it with 'Publish: [{value.Kind.ToString().ToLowerInvariant()}]' in site.yml.");

    public static Diagnostic SamePath(string path) => Error("SC9004", new(path),
        "Two things want to be this file",
        "Give one of them another name: rename the file, or set Slug in its front matter.");

    private static string NameOf(PrivateKind kind) => kind == PrivateKind.Phone ? "This telephone number" : "This street address";

    private static Diagnostic Error(string code, SourcePlace place, string message, string cure) =>
        new(code, Severity.Error, place, message, cure);
}
