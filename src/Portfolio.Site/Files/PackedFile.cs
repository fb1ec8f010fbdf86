using System.IO.Compression;

namespace Portfolio.Site.Files;

/// <summary>A ZIP whose files do not say where they were taken: slides and texts hold photos as cameras made them.</summary>
internal static class PackedFile
{
    /// <summary>A file in a file in a file is looked into; one more is a trap, or nobody's slides.</summary>
    private const int Deepest = 3;

    /// <summary>What is unpacked at most, in bytes.</summary>
    private const long Most = 512 * 1024 * 1024;

    /// <param name="bytes">The file; copied as it is where nothing in it says a place.</param>
    /// <param name="depth">How many files it is packed in.</param>
    public static PublishedBytes Unplaced(ReadOnlyMemory<byte> bytes, int depth)
    {
        var hidden = new PublishedBytes(bytes, PlaceState.Hidden, PlaceState.Hidden);
        if (depth >= Deepest) return hidden;
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Sum(entry => entry.Length) > Most || archive.Entries.Any(entry => entry.IsEncrypted)) return hidden;
            var inner = archive.Entries.Select(entry => (Old: entry, New: PlacelessFile.Of(Read(entry), entry.Name, depth + 1))).ToList();
            var (before, after) = (Greatest(inner.Select(file => file.New.Before)), Greatest(inner.Select(file => file.New.After)));
            return before != PlaceState.Said ? new(bytes, before, after)
                : Write(inner) is { } packed ? new(packed, before, after)
                : new(bytes, before, before);
        }
        catch (Exception fault) when (fault is InvalidDataException or NotSupportedException or IOException)
        {
            return hidden;
        }
    }

    private static PlaceState Greatest(IEnumerable<PlaceState> states) => states.DefaultIfEmpty().Max();

    /// <exception cref="InvalidDataException">It holds more than it says, as packed bombs do.</exception>
    private static ReadOnlyMemory<byte> Read(ZipArchiveEntry entry)
    {
        using var source = entry.Open();
        var content = new byte[entry.Length];
        source.ReadExactly(content);
        return source.ReadByte() < 0 ? content : throw new InvalidDataException();
    }

    /// <summary>All in the same order under the same names and times; a book wants its type first and as it is (OCF 3.3, 4.3).</summary>
    /// <returns>Null where a file is called what nobody can write.</returns>
    private static byte[]? Write(IReadOnlyCollection<(ZipArchiveEntry Old, PublishedBytes New)> files)
    {
        if (files.Any(file => file.Old.FullName.Length == 0)) return null;
        var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create))
        {
            foreach (var (old, content) in files)
            {
                var isStored = old.CompressedLength == old.Length;
                var entry = archive.CreateEntry(old.FullName, isStored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                (entry.LastWriteTime, entry.ExternalAttributes) = (old.LastWriteTime, old.ExternalAttributes);
                using var stream = entry.Open();
                stream.Write(content.Bytes.Span);
            }
        }
        return target.ToArray();
    }
}
