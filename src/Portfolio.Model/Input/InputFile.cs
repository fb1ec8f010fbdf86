namespace Portfolio.Model.Input;

/// <summary>A file of the owner's.</summary>
/// <param name="Path">Relative to the input folder, with <c>/</c> separators.</param>
/// <param name="Bytes">Its content as it is.</param>
public sealed record InputFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Whether both have one path and the same bytes; it costs nothing where they share them.</summary>
    public bool IsSameAs(InputFile other) => Path == other.Path && (Bytes.Equals(other.Bytes) || Bytes.Span.SequenceEqual(other.Bytes.Span));
}
