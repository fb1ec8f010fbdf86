using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Career;

/// <summary>Why an entry was read as it was: for <c>inspect --explain</c>.</summary>
/// <param name="Place">Where its head starts.</param>
/// <param name="Section">What its section is about.</param>
/// <param name="Reason">Why it is an entry.</param>
/// <param name="Reading">What was read as what, and with how many lines like it.</param>
public sealed record EntryExplanation(SourcePlace Place, SectionKind Section, string Reason, string Reading);
