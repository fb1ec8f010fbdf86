using Portfolio.Model.Diagnostics;

namespace Portfolio.Downloads.ReadBack;

/// <summary>A word as it is compared.</summary>
/// <param name="Text">Letters, digits and signs; no punctuation, which documents may set differently.</param>
/// <param name="Place">Where the owner wrote it; the default for a word that was read out of a document.</param>
internal readonly record struct ReadWord(string Text, SourcePlace Place = default);
