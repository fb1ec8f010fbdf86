using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Model.Career;

/// <summary>
/// The head of an entry as the owner wrote it: its lines, and in each line its parts with what they were taken for.
/// All parts together are all words of the head in the order of the file, separators and words such as "at" among them.
/// </summary>
public sealed record EntryHead(ImmutableArray<HeadLine> Lines)
{
    public static EntryHead Empty { get; } = new(ImmutableArray<HeadLine>.Empty);

    public IEnumerable<HeadPart> Parts => Lines.SelectMany(line => line.Parts);
}

public sealed record HeadLine(ImmutableArray<HeadPart> Parts);

public sealed record HeadPart(HeadPartKind Kind, ImmutableArray<Inline> Content);

/// <summary>What a part of a head was taken for.</summary>
public enum HeadPartKind
{
    /// <summary>A separator, a connecting word, or words that were not understood.</summary>
    Text,

    /// <summary>The title of a role, the subject of a study, the name of a talk or project.</summary>
    Title,

    /// <summary>The employer, the institution, the event, the issuer.</summary>
    Organization,
    Location,

    /// <summary>The dates as written; <see cref="Entry.Dates"/> has them as dates.</summary>
    Dates,
}
