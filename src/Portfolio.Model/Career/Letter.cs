using System.Collections.Immutable;
using Portfolio.Model.Dates;
using Portfolio.Model.Text;

namespace Portfolio.Model.Career;

/// <summary>A letter for one application. Sender, body and signature together are its whole text, in order.</summary>
public sealed record Letter
{
    /// <summary>The file's name without its ending: the name of its page in the address unless <see cref="Slug"/> says otherwise.</summary>
    public required string Stem { get; init; }

    public required SourceText Source { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The title of the role that the letter is for, from the front matter or its own words.</summary>
    public string? RoleTitle { get; init; }

    /// <summary>The organization, or the team, that the letter is for.</summary>
    public string? Organization { get; init; }

    /// <summary>The date of the letter; null where it has none.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>Name, address and contacts at the head, and the recipient and date where they stand there.</summary>
    public ImmutableArray<Block> Sender { get; init; } = [];

    /// <summary>From the greeting, or the first paragraph, to the last one before the closing words.</summary>
    public ImmutableArray<Block> Body { get; init; } = [];

    /// <summary>The closing words and the name.</summary>
    public ImmutableArray<Block> Signature { get; init; } = [];

    public Publication Publication { get; init; } = new(Visibility.Unlisted);

    public string? Slug { get; init; }

    public ImmutableArray<string> RedirectFrom { get; init; } = [];
}
