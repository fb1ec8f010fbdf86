namespace Portfolio.TrueType.Layout;

/// <summary>A subtable of pair adjustments.</summary>
internal interface IPairTable
{
    /// <summary>False where the table says nothing about the pair. Nought is something.</summary>
    bool TryGet(int left, int right, out int kerning);
}
