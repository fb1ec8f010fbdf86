namespace Portfolio.Site.Files;

/// <summary>Where a picture, a film or the pictures in a document were taken, in the forms that stand in files of many kinds as such.</summary>
internal static class TakenPlace
{
    /// <param name="bytes">The whole file.</param>
    /// <param name="form">What it is.</param>
    public static bool IsIn(ReadOnlySpan<byte> bytes, FileForm form) =>
        ExifPlace.IsIn(bytes) || XmpPlace.IsIn(bytes) || (form == FileForm.Boxes && FilmPlace.IsIn(bytes)) || (form == FileForm.Pdf && PdfStreams.Any(bytes, HasPlace));

    /// <summary>Takes out what can be taken out without moving a byte.</summary>
    public static void Erase(Span<byte> bytes, FileForm form)
    {
        ExifPlace.Erase(bytes);
        XmpPlace.Erase(bytes);
        if (form == FileForm.Boxes) FilmPlace.Erase(bytes);
    }

    private static bool HasPlace(ReadOnlySpan<byte> bytes) => ExifPlace.IsIn(bytes) || XmpPlace.IsIn(bytes);
}
