namespace Portfolio.Site.Files;

/// <summary>What a file is by its first bytes, whatever its name says, as far as it matters to where pictures were taken.</summary>
internal enum FileForm
{
    /// <summary>Nothing that holds pictures with data of their own.</summary>
    Other,

    /// <summary>JPEG, PNG, WebP or GIF: made anew without what is said beside the picture.</summary>
    Picture,

    /// <summary>TIFF, and the raw photos of most cameras.</summary>
    Tiff,

    /// <summary>Boxes as in ISO/IEC 14496-12 and QuickTime: films, HEIC, AVIF, JPEG 2000, JPEG XL.</summary>
    Boxes,

    Pdf,

    /// <summary>A compound file: slides and texts of the offices of old.</summary>
    Compound,

    /// <summary>ZIP: slides and texts of offices, books, archives.</summary>
    Packed,

    /// <summary>SVG or HTML, in which pictures may stand as text.</summary>
    Markup,
}
