namespace Portfolio.Site.Files;

/// <summary>Tells what a file is.</summary>
internal static class FileForms
{
    /// <summary>Types of the first box, where it is not the one that says the brand: QuickTime films begin with any of these.</summary>
    private static readonly string[] Boxes = ["ftyp", "moov", "mdat", "wide", "free", "skip", "pnot", "jP  ", "JXL "];

    /// <param name="bytes">The whole file.</param>
    /// <param name="path">For what has no sign of its own.</param>
    public static FileForm Of(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
            || bytes.StartsWith("GIF8"u8) || (bytes.StartsWith("RIFF"u8) && bytes.Length > 12 && bytes[8..].StartsWith("WEBP"u8))) return FileForm.Picture;
        if (bytes.StartsWith("II"u8) || bytes.StartsWith("MM\0"u8)) return FileForm.Tiff;
        if (bytes.Length > 8 && IsBox(bytes.Slice(4, 4))) return FileForm.Boxes;
        // ISO 32000-1, implementation note 13: the head may stand anywhere in the first 1,024 bytes.
        if (bytes[..Math.Min(bytes.Length, 1024)].IndexOf("%PDF-"u8) >= 0) return FileForm.Pdf;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return FileForm.Compound;
        if (bytes.StartsWith("PK\u0003\u0004"u8)) return FileForm.Packed;
        return Path.GetExtension(path).ToLowerInvariant() is ".svg" or ".html" or ".htm" or ".xhtml" ? FileForm.Markup : FileForm.Other;
    }

    private static bool IsBox(ReadOnlySpan<byte> type)
    {
        foreach (var known in Boxes)
        {
            if (System.Text.Ascii.Equals(type, known)) return true;
        }
        return false;
    }
}
