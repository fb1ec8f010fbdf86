using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.FrontMatter;

/// <param name="Key">As written.</param>
/// <param name="Place">Where the key stands.</param>
/// <param name="Value">What stands behind it.</param>
public sealed record FrontMatterField(string Key, SourcePlace Place, FrontMatterValue Value);
