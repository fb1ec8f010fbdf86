using System.Collections.Immutable;

namespace Portfolio.Model.Diagnostics;

/// <summary>The lines of a file around a place in it; see <see cref="SourceLines"/>.</summary>
/// <param name="FirstLine">The number of the first of the lines.</param>
/// <param name="Lines">Without their ends.</param>
/// <param name="Line">The number of the line that is meant.</param>
/// <param name="Column">In UTF-16 units, from 1; 0 means the line as a whole.</param>
public sealed record SourceExcerpt(int FirstLine, ImmutableArray<string> Lines, int Line, int Column)
{
    /// <summary>The line that is meant.</summary>
    public string MeantLine => Lines[Line - FirstLine];
}
