using System.Collections.Immutable;

namespace Portfolio.Downloads.Typesetting;

/// <summary>All that the glyphs of a paragraph depend on. Two that are equal have the same glyphs, in whatever size and colour they are set.</summary>
internal sealed class ParagraphText : IEquatable<ParagraphText>
{
    private ParagraphText(ImmutableArray<SegmentText> segments) => Segments = segments;

    /// <summary>One for each segment of the paragraph.</summary>
    public ImmutableArray<SegmentText> Segments { get; }

    /// <param name="segments">The paragraph.</param>
    /// <param name="language">Of the document: a BCP 47 tag.</param>
    /// <param name="divides">Whether words are divided where a line ends.</param>
    public static ParagraphText Of(IReadOnlyList<Segment> segments, string language, bool divides)
    {
        var texts = ImmutableArray.CreateBuilder<SegmentText>(segments.Count);
        foreach (var segment in segments)
        {
            texts.Add(new(segment.Text, segment.Style.Cut, segment.KeepsTogether, segment.IsVerbatim)
            {
                IsLiteral = segment.IsVerbatim || segment.Mark.IsWithin("Code"),
                DividedAs = divides && !segment.KeepsTogether && !segment.Mark.IsWithin("Link", "Code") ? segment.Mark.LanguageOr(language) : null,
            });
        }
        return new(texts.MoveToImmutable());
    }

    public bool Equals(ParagraphText? other) => other is not null && Segments.AsSpan().SequenceEqual(other.Segments.AsSpan());

    public override bool Equals(object? obj) => Equals(obj as ParagraphText);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var segment in Segments) hash.Add(segment.Text);
        return hash.ToHashCode();
    }
}

/// <summary>What the glyphs of a segment depend on.</summary>
/// <param name="Text">As in <see cref="Segment"/>, and so are the others.</param>
/// <param name="Cut">Of its style.</param>
/// <param name="KeepsTogether">Its spaces are no places to end a line.</param>
/// <param name="IsVerbatim">Every space of it counts.</param>
internal readonly record struct SegmentText(string Text, FontCut Cut, bool KeepsTogether, bool IsVerbatim)
{
    /// <summary>It is shown as it was typed.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>The language by whose rules its words are divided: a BCP 47 tag; null where they are not.</summary>
    public string? DividedAs { get; init; }
}
