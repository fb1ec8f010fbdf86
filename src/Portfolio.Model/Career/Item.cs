namespace Portfolio.Model.Career;

/// <summary>An entry of another typed section: a project, publication, certification, course, award or patent.</summary>
public sealed record Item : Entry
{
    /// <summary>Says which of them it is.</summary>
    public required SectionKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Who published, issued or awarded it; null where the file does not say.</summary>
    public string? Organization { get; init; }

    public string? Url { get; init; }
}
