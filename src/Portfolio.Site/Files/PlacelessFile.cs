namespace Portfolio.Site.Files;

/// <summary>Makes a file one that does not say where it, or a picture in it, was taken.</summary>
internal static class PlacelessFile
{
    /// <param name="bytes">The file.</param>
    /// <param name="path">Where its first bytes do not say what it is, the name does.</param>
    /// <param name="depth">How many files this one is packed in.</param>
    public static PublishedBytes Of(ReadOnlyMemory<byte> bytes, string path, int depth = 0)
    {
        var form = FileForms.Of(bytes.Span, path);
        return form switch
        {
            FileForm.Other => new(bytes, PlaceState.None, PlaceState.None),
            FileForm.Packed => PackedFile.Unplaced(bytes, depth),
            FileForm.Markup => MarkupPictures.Unplaced(bytes, depth),
            FileForm.Picture when WithoutMetadata(bytes.Span) is { } picture => new(picture, StateOf(bytes.Span, form), StateOf(picture, form)),
            _ => Erased(bytes, form),
        };
    }

    private static PublishedBytes Erased(ReadOnlyMemory<byte> bytes, FileForm form)
    {
        if (form == FileForm.Pdf && PdfStreams.AreEncrypted(bytes.Span)) return new(bytes, PlaceState.Hidden, PlaceState.Hidden);
        var before = StateOf(bytes.Span, form);
        if (before == PlaceState.None) return new(bytes, before, before);
        var erased = bytes.ToArray();
        TakenPlace.Erase(erased, form);
        return new(erased, before, StateOf(erased, form));
    }

    private static PlaceState StateOf(ReadOnlySpan<byte> bytes, FileForm form) => TakenPlace.IsIn(bytes, form) ? PlaceState.Said : PlaceState.None;

    private static byte[]? WithoutMetadata(ReadOnlySpan<byte> bytes) =>
        JpegMetadata.Remove(bytes) ?? PngMetadata.Remove(bytes) ?? WebpMetadata.Remove(bytes) ?? GifMetadata.Remove(bytes);
}
