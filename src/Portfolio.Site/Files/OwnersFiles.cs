using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;

namespace Portfolio.Site.Files;

/// <summary>The owner's files as visitors get them: as they are, but pictures do not say where they were taken.</summary>
internal sealed class OwnersFiles(bool publishesPlaces)
{
    /// <summary>A picture of a page; what takes longer than the page itself is too much.</summary>
    private const long HeavyPicture = 1_000_000;

    private const long HeavyFile = 10_000_000;

    private static readonly ImmutableHashSet<string> Pictures = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".heic", ".heif", ".tif", ".tiff", ".svg"];

    /// <summary>Other files in which a picture or a place may stand.</summary>
    private static readonly ImmutableHashSet<string> MayHoldPictures = [".pdf", ".mp4", ".m4v", ".mov", ".dng"];

    /// <returns>What is published in place of the file, and what is to be said about it.</returns>
    public (ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Diagnostics) Publish(InputFile file)
    {
        var kind = Path.GetExtension(file.Path).ToLowerInvariant();
        var isPicture = Pictures.Contains(kind);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        if (isPicture && file.Bytes.Length > HeavyPicture) diagnostics.Add(FileFaults.HeavyPicture(file.Path, file.Bytes.Length));
        else if (file.Bytes.Length > HeavyFile) diagnostics.Add(FileFaults.HeavyFile(file.Path, file.Bytes.Length));
        if (publishesPlaces || !(isPicture || MayHoldPictures.Contains(kind))) return (file.Bytes, diagnostics.ToImmutable());

        ReadOnlyMemory<byte> published = WithoutMetadata(file.Bytes.Span) is { } smaller ? smaller : file.Bytes;
        if (TakenPlace.IsIn(published.Span)) diagnostics.Add(FileFaults.PlaceStays(file.Path));
        else if (published.Length != file.Bytes.Length && TakenPlace.IsIn(file.Bytes.Span)) diagnostics.Add(FileFaults.PlaceRemoved(file.Path));
        return (published, diagnostics.ToImmutable());
    }

    /// <summary>By what the file is, whatever its name says; null for formats that are not understood.</summary>
    private static byte[]? WithoutMetadata(ReadOnlySpan<byte> bytes) => JpegMetadata.Remove(bytes) ?? PngMetadata.Remove(bytes) ?? WebpMetadata.Remove(bytes);
}
