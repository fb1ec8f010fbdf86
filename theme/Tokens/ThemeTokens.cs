namespace Portfolio.Theme.Tokens;

/// <summary>What <c>theme.yml</c> decides about the look of the site.</summary>
public sealed record ThemeTokens
{
    public Palette Light { get; init; } = new(new(0xff, 0xff, 0xff), new(0xf5, 0xf5, 0xf7), new(0x17, 0x18, 0x1c), new(0x5d, 0x60, 0x6b), new(0xdc, 0xdd, 0xe2), new(0xb3, 0x12, 0x1d));

    public Palette Dark { get; init; } = new(new(0x12, 0x13, 0x17), new(0x1c, 0x1e, 0x24), new(0xe9, 0xe9, 0xec), new(0xa0, 0xa3, 0xae), new(0x33, 0x36, 0x3f), new(0xff, 0x7a, 0x70));

    /// <summary>The families of running text, first choice first.</summary>
    public ImmutableArray<string> TextFonts { get; init; } = ["Portfolio Serif", "Portfolio Serif Georgia", "Portfolio Serif Times", "serif"];

    /// <summary>The families of names and titles.</summary>
    public ImmutableArray<string> DisplayFonts { get; init; } = ["Portfolio Display", "Portfolio Display Georgia", "Portfolio Display Times", "serif"];

    public TypeScale Type { get; init; } = new();

    /// <summary>The longest line of text, in sizes of the text.</summary>
    public double Measure { get; init; } = 33;

    /// <summary>The column in which time stands, in sizes of the text.</summary>
    public double Margin { get; init; } = 9.5;

    /// <summary>What all distances are multiplied by.</summary>
    public double Density { get; init; } = 1;

    /// <summary>What a visitor may have to fetch before a page is whole: it and its styles, script, fonts and pictures, compressed, in kilobytes.</summary>
    public double PageWeight { get; init; } = 500;
}
