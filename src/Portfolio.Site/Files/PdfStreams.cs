using System.IO.Compression;

namespace Portfolio.Site.Files;

/// <summary>The compressed streams of a PDF (ISO 32000-1, 7.3.8 and 7.4.4), as far as they can be found without reading its tables.</summary>
internal static class PdfStreams
{
    public delegate bool Search(ReadOnlySpan<byte> stream);

    /// <summary>What is longer is a picture as it is shown, which has no data of its own.</summary>
    private const int LongestStream = 32 * 1024 * 1024;

    /// <summary>True where nobody without its key can look into it (7.6).</summary>
    public static bool AreEncrypted(ReadOnlySpan<byte> pdf) => pdf.IndexOf("/Encrypt"u8) >= 0;

    /// <summary>True if the search finds something in one of the streams.</summary>
    public static bool Any(ReadOnlySpan<byte> pdf, Search search)
    {
        var content = new byte[LongestStream];
        for (var at = 0; ;)
        {
            var next = pdf[at..].IndexOf("stream"u8);
            if (next < 0) return false;
            at += next + "stream"u8.Length;
            if (at < pdf.Length && pdf[at] == '\r') at++;
            if (at < pdf.Length && pdf[at] == '\n') at++;
            // RFC 1950, 2.2: the low half of the first byte is 8, and the first two are a multiple of 31.
            if (at + 2 > pdf.Length || (pdf[at] & 0xF) != 8 || ((pdf[at] << 8) | pdf[at + 1]) % 31 != 0) continue;
            var end = pdf[at..].IndexOf("endstream"u8);
            var length = Inflate(end < 0 ? pdf[at..] : pdf.Slice(at, end), content);
            if (search(content.AsSpan(0, length))) return true;
        }
    }

    /// <returns>How many bytes came out; what is broken ends there.</returns>
    private static int Inflate(ReadOnlySpan<byte> stream, byte[] content)
    {
        using var source = new ZLibStream(new MemoryStream(stream.ToArray(), writable: false), CompressionMode.Decompress);
        var length = 0;
        try
        {
            while (length < content.Length && source.Read(content, length, content.Length - length) is > 0 and var read) length += read;
        }
        catch (InvalidDataException)
        {
            // As far as it went.
        }
        return length;
    }
}
