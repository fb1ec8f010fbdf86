namespace Portfolio.Pictures.Png;

/// <summary>What is known of the rows of a picture before its pixels are looked at.</summary>
/// <param name="isDrawn">Of each row, whether its pixels are to be looked at: where they are not, they are all of the first entry. Empty where all are.</param>
/// <param name="packed">Drawn rows that were packed before, whatever the pixels there are; null where there are none. More than a few empty ones stand on either side.</param>
internal readonly ref struct DrawnRows(ReadOnlySpan<bool> isDrawn, PackedRows? packed = null)
{
    private readonly ReadOnlySpan<bool> _isDrawn = isDrawn;

    public PackedRows? Packed { get; } = packed;

    public bool Contains(int row) => _isDrawn.IsEmpty || _isDrawn[row];

    /// <summary>How many rows from this one on are empty.</summary>
    public int EmptyFrom(int row)
    {
        if (_isDrawn.IsEmpty) return 0;
        var empty = _isDrawn[row..].IndexOf(true);
        return empty < 0 ? _isDrawn.Length - row : empty;
    }
}
