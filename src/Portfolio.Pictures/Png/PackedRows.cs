namespace Portfolio.Pictures.Png;

/// <summary>Rows that are packed, to stand in the same place of several pictures of one width and depth.</summary>
/// <param name="First">The number of the first, from the top.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Data">Their data.</param>
internal sealed record PackedRows(int First, int Count, ZlibStretch Data);
