using System.Collections.Immutable;

namespace Portfolio.TrueType.Subsetting;

/// <summary>A font file with some glyphs of another.</summary>
/// <param name="Tag">Six capital letters that follow from the bytes: two subsets of a font have different ones. ISO 32000-1, 9.6.4.</param>
/// <param name="Bytes">The file: the tables that a PDF needs and no others.</param>
public sealed record FontSubset(string Tag, ImmutableArray<byte> Bytes);
