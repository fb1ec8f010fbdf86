namespace Portfolio.Site.Files;

/// <summary>A file on its way to visitors.</summary>
/// <param name="Bytes">What they are given.</param>
/// <param name="Before">What the file said of a place.</param>
/// <param name="After">What it still says.</param>
internal readonly record struct PublishedBytes(ReadOnlyMemory<byte> Bytes, PlaceState Before, PlaceState After);
