namespace Portfolio.TrueType.Layout;

/// <summary>A subtable of pair adjustments.</summary>
internal abstract class PairTable
{
    /// <summary>False where the table says nothing about the pair. Nought is something.</summary>
    public abstract bool TryGet(int left, int right, out int kerning);
}
