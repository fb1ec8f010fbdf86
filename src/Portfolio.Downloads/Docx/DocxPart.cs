namespace Portfolio.Downloads.Docx;

/// <summary>A part of a package.</summary>
/// <param name="Path">In the package.</param>
/// <param name="Kind">The last word of its relationship's type: <c>styles</c>.</param>
/// <param name="Id">What the part that refers to it calls it by.</param>
/// <param name="MediaType">As the list of content types has it.</param>
/// <param name="Content">The whole part.</param>
internal sealed record DocxPart(string Path, string Kind, string Id, string MediaType, byte[] Content);
