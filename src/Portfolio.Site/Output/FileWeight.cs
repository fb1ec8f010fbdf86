namespace Portfolio.Site.Output;

/// <summary>How heavy a file is that visitors fetch to see a page.</summary>
/// <param name="Path">The file.</param>
/// <param name="Own">The file alone.</param>
/// <param name="Whole">Of a page: with all that it shows. Null for what is no page.</param>
public sealed record FileWeight(string Path, CompressedSize Own, CompressedSize? Whole);
