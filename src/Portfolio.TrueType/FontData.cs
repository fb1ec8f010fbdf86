using System.Buffers.Binary;

namespace Portfolio.TrueType;

/// <summary>A stretch of a font file. Every read is checked, so that a broken font ends in a <see cref="FontFormatException"/> and nothing else.</summary>
/// <remarks>Numbers are big-endian: OpenType, "Data types".</remarks>
internal readonly struct FontData
{
    private readonly byte[] _file;
    private readonly int _start;
    private readonly string _table;

    public FontData(byte[] file, string table)
        : this(file, 0, file.Length, table)
    {
    }

    private FontData(byte[] file, int start, int length, string table)
    {
        (_file, _start, _table, Length) = (file, start, table, length);
    }

    public int Length { get; }

    public ReadOnlySpan<byte> Bytes => _file.AsSpan(_start, Length);

    public byte U8(int offset) => At(offset, 1)[0];

    public ushort U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(At(offset, 2));

    public short I16(int offset) => BinaryPrimitives.ReadInt16BigEndian(At(offset, 2));

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(At(offset, 4));

    /// <summary>A 32-bit count or offset that must lie within the data.</summary>
    public int Count32(int offset)
    {
        var value = U32(offset);
        return value <= (uint)Length ? (int)value : throw Fault($"{value} at {offset} points behind its end");
    }

    public string Tag(int offset) => string.Create(4, At(offset, 4).ToArray(), static (characters, bytes) =>
    {
        for (var i = 0; i < 4; i++) characters[i] = (char)bytes[i];
    });

    /// <summary>The data from an offset to the end.</summary>
    public FontData From(int offset) => Slice(offset, Length - offset);

    public FontData Slice(int offset, int length)
    {
        Require(offset, length);
        return new(_file, _start + offset, length, _table);
    }

    public FontData Named(string table) => new(_file, _start, Length, table);

    /// <summary>Fails unless that many bytes lie at the offset.</summary>
    public void Require(int offset, long length)
    {
        if (offset < 0 || length < 0 || offset + length > Length) throw Fault($"it ends at {Length}, within the {length} bytes at {offset}");
    }

    public FontFormatException Fault(string what) => new($"Table '{_table}': {what}.");

    private ReadOnlySpan<byte> At(int offset, int length)
    {
        Require(offset, length);
        return _file.AsSpan(_start + offset, length);
    }
}
