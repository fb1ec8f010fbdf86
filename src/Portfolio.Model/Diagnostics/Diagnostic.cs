namespace Portfolio.Model.Diagnostics;

/// <summary>What is to be said to the owner about the content: what was found, where, and the cure.</summary>
/// <param name="Code">Stable and searchable: two letters for the stage and four digits, as in <c>CV1004</c>.</param>
/// <param name="Severity">An error keeps the site from being written.</param>
/// <param name="Place">Where it was found.</param>
/// <param name="Message">What was found, in one sentence without a full stop's worth of doubt.</param>
/// <param name="Cure">What the owner can do about it, in the imperative.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourcePlace Place, string Message, string Cure)
{
    /// <summary>The owner's words that it quotes, as they stand in the file at its place or a little below; null where it quotes none. See <see cref="FoundPlaces"/>.</summary>
    public string? Found { get; init; }

    /// <summary>The line that editors and terminals make clickable: <c>cv.md(12,5): warning CV1004: message</c>.</summary>
    public override string ToString() =>
        $"{Place}: {Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}
