using System.Collections.Immutable;
using Portfolio.Model.Input;

namespace Portfolio.Reading;

/// <summary>The files of one portfolio.</summary>
/// <param name="Path">The folder relative to the input folder; empty for the input folder itself.</param>
/// <param name="Cv">Its <c>cv.md</c>.</param>
/// <param name="Letters">In the order of their names.</param>
/// <param name="Talks">In the order of their names.</param>
/// <param name="Files">What is copied as it is.</param>
internal sealed record PortfolioFolder(
    string Path,
    InputFile Cv,
    ImmutableArray<InputFile> Letters,
    ImmutableArray<InputFile> Talks,
    ImmutableArray<InputFile> Files)
{
    /// <summary>Whether all that is read is the same; what is copied may differ.</summary>
    public bool ReadsSameAs(PortfolioFolder other) =>
        Path == other.Path && Cv.IsSameAs(other.Cv) && Same(Letters, other.Letters) && Same(Talks, other.Talks);

    private static bool Same(ImmutableArray<InputFile> files, ImmutableArray<InputFile> others) =>
        files.Length == others.Length && files.Zip(others).All(pair => pair.First.IsSameAs(pair.Second));
}
