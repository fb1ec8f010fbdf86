namespace Portfolio.Model.Career;

/// <summary>Education: what was studied, where and when.</summary>
public sealed record Study : Entry
{
    /// <summary>The degree with its subject, as written.</summary>
    public string? Subject { get; init; }

    public string? Institution { get; init; }

    public string? Location { get; init; }
}
