using Portfolio.TrueType.Tables;

namespace Portfolio.TrueType;

/// <summary>How a font looks as a whole. Lengths are in font units.</summary>
public sealed record FontStyle
{
    // OpenType: OS/2, fsType.
    private const int RestrictedLicense = 0x0002;
    private const int OtherRights = 0x000C;
    private const int NoSubsetting = 0x0100;
    private const int BitmapOnly = 0x0200;

    /// <summary>From the baseline up to the top of the tallest letters, as lines are spaced by it.</summary>
    public required int Ascender { get; init; }

    /// <summary>From the baseline down: negative.</summary>
    public required int Descender { get; init; }

    public required int CapHeight { get; init; }

    public required int XHeight { get; init; }

    /// <summary>100 to 900; 400 is regular, 700 bold.</summary>
    public required int Weight { get; init; }

    /// <summary>Degrees counter-clockwise from upright: negative for a font that leans to the right.</summary>
    public required double ItalicAngle { get; init; }

    public required bool IsFixedPitch { get; init; }

    /// <summary>The middle of the line under words: negative.</summary>
    public required int UnderlinePosition { get; init; }

    public required int UnderlineThickness { get; init; }

    /// <summary>The middle of the line through words.</summary>
    public required int StrikeoutPosition { get; init; }

    /// <summary>False where the font's licence, as its file states it, forbids to put a subset of it into a document.</summary>
    public required bool MayBeEmbedded { get; init; }

    internal static FontStyle Read(TableDirectory tables, HheaTable header)
    {
        var os2 = tables.Optional("OS/2") is { } first ? new Os2Table(first) : null;
        var post = tables.Optional("post") is { } second ? new PostTable(second) : null;
        var capHeight = os2?.CapHeight is > 0 and var caps ? caps : header.Ascender * 7 / 10;
        return new()
        {
            Ascender = header.Ascender,
            Descender = header.Descender,
            CapHeight = capHeight,
            XHeight = os2?.XHeight is > 0 and var height ? height : capHeight * 7 / 10,
            Weight = os2?.Weight ?? 400,
            ItalicAngle = post?.ItalicAngle ?? 0,
            IsFixedPitch = post?.IsFixedPitch ?? false,
            UnderlinePosition = post?.UnderlinePosition ?? header.Descender / 2,
            UnderlineThickness = post?.UnderlineThickness ?? header.Ascender / 20,
            StrikeoutPosition = os2?.StrikeoutPosition ?? capHeight / 2,
            MayBeEmbedded = MayEmbed(os2?.EmbeddingRights ?? 0),
        };
    }

    /// <summary>Of several rights the freest counts.</summary>
    private static bool MayEmbed(int rights) =>
        ((rights & RestrictedLicense) == 0 || (rights & OtherRights) != 0) && (rights & (NoSubsetting | BitmapOnly)) == 0;
}
