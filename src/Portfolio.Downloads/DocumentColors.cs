namespace Portfolio.Downloads;

/// <summary>The colours of the PDFs, on white paper: red, green and blue with two digits each, as in <c>0x1F4E79</c>.</summary>
public sealed record DocumentColors
{
    /// <summary>Text.</summary>
    public int Ink { get; init; } = 0x17181C;

    /// <summary>What accompanies: places and dates, page numbers.</summary>
    public int Quiet { get; init; } = 0x5D606B;

    /// <summary>The rules under the headings of sections, which are drawn somewhat darker: a thin light line is lost in print.</summary>
    public int Line { get; init; } = 0xDCDDE2;

    /// <summary>The headings of sections.</summary>
    public int Accent { get; init; } = 0xB3121D;
}
