namespace Portfolio.Model.Words;

/// <summary>What the documents say themselves; all other words in them are the owner's.</summary>
public sealed record DocumentWords
{
    /// <summary>What a CV is called in this language, for titles and page heads.</summary>
    public required string Cv { get; init; }

    public required string Letter { get; init; }

    /// <summary><c>{0}</c> page number, <c>{1}</c> number of pages.</summary>
    public required string PageOf { get; init; }
}
