namespace Portfolio.Pictures.Png;

/// <summary>The cyclic redundancy check of PNG, annex D.</summary>
internal static class Crc32
{
    /// <summary>x³² + x²⁶ + x²³ + … + 1, the lowest power first.</summary>
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>Of one stretch of bytes and another behind it.</summary>
    public static uint Of(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) => ~Update(Update(uint.MaxValue, first), second);

    private static uint Update(uint check, ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes) check = Table[(byte)(check ^ value)] ^ (check >> 8);
        return check;
    }

    private static uint Entry(int number)
    {
        var entry = (uint)number;
        for (var bit = 0; bit < 8; bit++) entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ Polynomial;
        return entry;
    }
}
