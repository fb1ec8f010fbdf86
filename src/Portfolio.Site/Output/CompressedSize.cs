using System.IO.Compression;

namespace Portfolio.Site.Output;

/// <summary>How many bytes of a file go over the wire.</summary>
/// <param name="Raw">As it is.</param>
/// <param name="Gzip">To old browsers.</param>
/// <param name="Brotli">To all others.</param>
public sealed record CompressedSize(int Raw, int Gzip, int Brotli)
{
    /// <summary>Both at the level at which servers compress while they answer.</summary>
    public static CompressedSize Of(OutputFile file) => IsPacked(file) ? new(file.Bytes.Length, file.Bytes.Length, file.Bytes.Length) : new(
        file.Bytes.Length,
        Length(file, target => new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)),
        Length(file, target => new BrotliStream(target, CompressionLevel.Optimal, leaveOpen: true)));

    public static CompressedSize operator +(CompressedSize one, CompressedSize other) =>
        new(one.Raw + other.Raw, one.Gzip + other.Gzip, one.Brotli + other.Brotli);

    public static CompressedSize Add(CompressedSize one, CompressedSize other) => one + other;

    /// <summary>WOFF File Format 2.0, 1: the font is compressed with Brotli already, and servers send it as it is.</summary>
    private static bool IsPacked(OutputFile file) => file.Path.EndsWith(".woff2", StringComparison.Ordinal);

    /// <summary>Never more than the file has: what is packed already is sent as it is.</summary>
    private static int Length(OutputFile file, Func<Stream, Stream> compress)
    {
        using var target = new MemoryStream();
        using (var stream = compress(target)) stream.Write(file.Bytes.Span);
        return Math.Min((int)target.Length, file.Bytes.Length);
    }
}
