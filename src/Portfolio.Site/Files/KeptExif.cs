using System.Buffers.Binary;
using System.Text;

namespace Portfolio.Site.Files;

/// <summary>What stays of a picture's Exif data: how it is to be turned, who made it, whose it is. Place, time, camera and thumbnail go.</summary>
internal static class KeptExif
{
    // Exif 2.32, 4.6.4.
    private const ushort Orientation = 0x0112;
    private const ushort Artist = 0x013B;
    private const ushort Copyright = 0x8298;

    private const ushort Upright = 1;

    /// <param name="tiff">The old data, from the TIFF header on.</param>
    /// <returns>The new data, from the TIFF header on; null where nothing stays.</returns>
    public static byte[]? Of(ReadOnlySpan<byte> tiff)
    {
        var old = new TiffDirectory(tiff);
        var entries = new List<(ushort Tag, ushort Number, string? Text)>();
        if (old.Number(Orientation) is { } turn and > Upright and <= 8) entries.Add((Orientation, turn, null));
        if (old.Text(Artist) is { Length: > 0 } artist) entries.Add((Artist, 0, artist));
        if (old.Text(Copyright) is { Length: > 0 } copyright) entries.Add((Copyright, 0, copyright));
        return entries.Count == 0 ? null : Write(entries);
    }

    private static byte[] Write(List<(ushort Tag, ushort Number, string? Text)> entries)
    {
        var texts = new MemoryStream();
        var directory = new byte[8 + 2 + (entries.Count * 12) + 4];
        "II*\0\u0008\0\0\0"u8.CopyTo(directory);
        BinaryPrimitives.WriteUInt16LittleEndian(directory.AsSpan(8), (ushort)entries.Count);
        for (var index = 0; index < entries.Count; index++)
        {
            var (tag, number, text) = entries[index];
            var entry = directory.AsSpan(10 + (index * 12));
            BinaryPrimitives.WriteUInt16LittleEndian(entry, tag);
            if (text is null)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], 3);
                BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], 1);
                BinaryPrimitives.WriteUInt16LittleEndian(entry[8..], number);
                continue;
            }
            // Three letters and the zero behind them have room in the entry itself; zeros make every text longer.
            var bytes = Encoding.UTF8.GetBytes(text.PadRight(4, '\0') + "\0");
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], 2);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], (uint)bytes.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[8..], (uint)(directory.Length + texts.Length));
            texts.Write(bytes);
            // TIFF 6.0, section 2: a value begins on a word boundary.
            if (texts.Length % 2 == 1) texts.WriteByte(0);
        }
        return [.. directory, .. texts.ToArray()];
    }
}
