using System.Collections.Immutable;
using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Model.Career;

/// <summary>A talk, from a section of the CV or from a file of its own: a page of its own on the site.</summary>
public sealed record Talk : Entry
{
    public required string Title { get; init; }

    public string? Event { get; init; }

    public string? Location { get; init; }

    /// <summary>When it was given (or first given).</summary>
    public PartialDate? Date => Dates?.Start ?? Dates?.End;

    /// <summary>The recording, slides or page of the talk, as an absolute address; null where no link says more than a word.</summary>
    public string? Url { get; init; }

    /// <summary>Where the front matter of the talk's file says it; line 0 where it stands in a text.</summary>
    public SourcePlace UrlPlace { get; init; }

    /// <summary>A BCP 47 tag where the talk's text is not in the CV's language; else null.</summary>
    public string? Language { get; init; }

    public Publication Publication { get; init; } = new(Visibility.Public);

    public string? Slug { get; init; }

    public ImmutableArray<string> RedirectFrom { get; init; } = [];
}
