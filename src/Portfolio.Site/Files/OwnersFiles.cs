using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;

namespace Portfolio.Site.Files;

/// <summary>The owner's files as visitors get them: as they are, but they do not say where they, or pictures in them, were taken.</summary>
internal sealed class OwnersFiles(bool publishesPlaces)
{
    /// <summary>A picture of a page; what takes longer than the page itself is too much.</summary>
    private const long HeavyPicture = 1_000_000;

    private const long HeavyFile = 10_000_000;

    private static readonly ImmutableHashSet<string> Pictures = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".heic", ".heif", ".tif", ".tiff", ".svg"];

    public static bool IsPicture(string path) => Pictures.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <returns>What is published in place of the file, and what is to be said about it.</returns>
    public (ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Diagnostics) Publish(InputFile file)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (IsPicture(file.Path) && file.Bytes.Length > HeavyPicture) diagnostics.Add(FileFaults.HeavyPicture(file.Path, file.Bytes.Length));
        else if (file.Bytes.Length > HeavyFile) diagnostics.Add(FileFaults.HeavyFile(file.Path, file.Bytes.Length));
        if (publishesPlaces) return (file.Bytes, diagnostics.ToImmutable());

        var published = PlacelessFile.Of(file.Bytes, file.Path);
        if (published.After == PlaceState.Said) diagnostics.Add(FileFaults.PlaceStays(file.Path));
        else if (published.After == PlaceState.Hidden) diagnostics.Add(FileFaults.PlaceUnknown(file.Path));
        else if (published.Before == PlaceState.Said) diagnostics.Add(FileFaults.PlaceRemoved(file.Path));
        return (published.Bytes, diagnostics.ToImmutable());
    }
}
