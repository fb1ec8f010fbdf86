using System.Globalization;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Site.Files;

/// <summary>What is to be said about the owner's files that visitors are given: <c>FI94xx</c>.</summary>
internal static class FileFaults
{
    public static Diagnostic PlaceRemoved(string path) => new("FI9401", Severity.Note, new(path),
        "This file says where it, or a picture in it, was taken; what is published does not",
        "Nothing needs doing. 'Publish: [location]' in site.yml would publish such places.");

    public static Diagnostic PlaceStays(string path) => new("FI9402", Severity.Error, new(path),
        "This file says where it, or a picture in it, was taken, in a form that cannot be taken out here",
        "Export it again without the place, as a JPEG if it is a photo, or take it out of the folder; or say 'Publish: [location]' in site.yml if everybody may know.");

    public static Diagnostic PlaceUnknown(string path) => new("FI9405", Severity.Warning, new(path),
        "Nobody can see whether pictures in this file say where they were taken: it is encrypted, broken or too large to be unpacked",
        "If it holds photos, look whether they do; or say 'Publish: [location]' in site.yml if everybody may know.");

    public static Diagnostic HeavyPicture(string path, long bytes) => new("FI9403", Severity.Warning, new(path),
        string.Create(CultureInfo.InvariantCulture, $"This picture has {Megabytes(bytes)} MB, which visitors wait for"),
        "Make it smaller: 1600 pixels on the longer side are plenty, and have about 0.3 MB as a JPEG.");

    public static Diagnostic HeavyFile(string path, long bytes) => new("FI9404", Severity.Note, new(path),
        string.Create(CultureInfo.InvariantCulture, $"This file has {Megabytes(bytes)} MB"),
        "Nothing needs doing, but a visitor on a telephone may not wait for it; slides can often be exported smaller.");

    private static double Megabytes(long bytes) => Math.Round(bytes / 1_000_000.0, 1);
}
