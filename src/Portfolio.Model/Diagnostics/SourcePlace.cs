namespace Portfolio.Model.Diagnostics;

/// <summary>A place in a file of the owner's: the file relative to the input folder with <c>/</c> separators, line and column from 1.</summary>
/// <remarks>Line 0 means the file as a whole; column 0 means the line as a whole.</remarks>
public readonly record struct SourcePlace(string File, int Line = 0, int Column = 0) : IComparable<SourcePlace>
{
    public int CompareTo(SourcePlace other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0) return byFile;
        var byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => $"{File}({Line})",
        _ => $"{File}({Line},{Column})",
    };

    public static bool operator <(SourcePlace left, SourcePlace right) => left.CompareTo(right) < 0;

    public static bool operator <=(SourcePlace left, SourcePlace right) => left.CompareTo(right) <= 0;

    public static bool operator >(SourcePlace left, SourcePlace right) => left.CompareTo(right) > 0;

    public static bool operator >=(SourcePlace left, SourcePlace right) => left.CompareTo(right) >= 0;
}
