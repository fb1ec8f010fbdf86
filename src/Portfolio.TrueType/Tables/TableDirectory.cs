namespace Portfolio.TrueType.Tables;

/// <summary>Where the tables of a font file lie.</summary>
internal sealed class TableDirectory
{
    // OpenType: "Table directory". 'true' is what Apple's fonts begin with.
    private const uint TrueTypeOutlines = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint CompactOutlines = 0x4F54544F;
    private const uint Collection = 0x74746366;
    private const uint Woff = 0x774F4646;
    private const uint Woff2 = 0x774F4632;

    private readonly Dictionary<string, FontData> _tables = [];

    public TableDirectory(byte[] file)
    {
        var data = new FontData(file, "directory");
        Check(data.U32(0));
        var count = data.U16(4);
        for (var i = 0; i < count; i++)
        {
            var record = data.Slice(12 + (i * 16), 16);
            var (offset, length) = (record.U32(8), record.U32(12));
            var tag = record.Tag(0);
            if (offset + (ulong)length > (ulong)data.Length) throw data.Fault($"table '{tag}' reaches behind the end of the file");
            _tables.TryAdd(tag, data.Slice((int)offset, (int)length).Named(tag));
        }
    }

    public FontData Required(string tag) =>
        Optional(tag) ?? throw new FontFormatException($"Table '{tag}' is missing.");

    public FontData? Optional(string tag) => _tables.TryGetValue(tag, out var table) ? table : null;

    private static void Check(uint version)
    {
        var fault = version switch
        {
            TrueTypeOutlines or AppleTrueType => null,
            CompactOutlines => "This OpenType font has CFF outlines; a font with TrueType outlines (.ttf) is needed.",
            Collection => "This is a collection of fonts; a file with a single font is needed.",
            Woff or Woff2 => "This is a web font (WOFF); the desktop font (.ttf) is needed.",
            _ => "This is not a font: it does not begin as a TrueType file does.",
        };
        if (fault is not null) throw new FontFormatException(fault);
    }
}
