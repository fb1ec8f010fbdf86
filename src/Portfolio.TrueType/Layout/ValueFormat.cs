using System.Numerics;

namespace Portfolio.TrueType.Layout;

/// <summary>How a value record is laid out. Of its fields only the advance is of use for kerning lines of text.</summary>
/// <remarks>OpenType: GPOS, "Value record".</remarks>
internal readonly record struct ValueFormat(int Flags)
{
    private const int Placements = 0x0003;
    private const int AdvanceX = 0x0004;

    public int Size => BitOperations.PopCount((uint)Flags & 0xFF) * 2;

    public int Advance(FontData data, int place) =>
        (Flags & AdvanceX) == 0 ? 0 : data.I16(place + (BitOperations.PopCount((uint)Flags & Placements) * 2));
}
