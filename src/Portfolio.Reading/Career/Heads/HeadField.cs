namespace Portfolio.Reading.Career.Heads;

/// <summary>What a stretch of a head may be.</summary>
internal enum HeadField
{
    Title,
    Organization,
    Location,

    /// <summary>None of them.</summary>
    Rest,
}
