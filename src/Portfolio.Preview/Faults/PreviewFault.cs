using Portfolio.Model.Diagnostics;

namespace Portfolio.Preview.Faults;

/// <summary>An error with the lines that it is about.</summary>
internal sealed record PreviewFault(Diagnostic Diagnostic, SourceExcerpt? Excerpt);
