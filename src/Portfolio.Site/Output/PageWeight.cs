namespace Portfolio.Site.Output;

/// <summary>What a visitor fetches for a page.</summary>
/// <param name="Path">The page's file.</param>
/// <param name="Size">Of the page and all that it shows.</param>
public sealed record PageWeight(string Path, CompressedSize Size);
