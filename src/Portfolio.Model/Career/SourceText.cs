using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Text;

namespace Portfolio.Model.Career;

/// <summary>A Markdown file as the owner wrote it, and where private things stand in it.</summary>
/// <param name="File">Relative to the input folder.</param>
/// <param name="Text">The whole file, line ends as <c>\n</c>, without a byte order mark.</param>
/// <param name="Private">In the order of the file, not overlapping.</param>
public sealed record SourceText(string File, string Text, ImmutableArray<PrivateSpan> Private)
{
    /// <summary>Where the text starts below the front matter, which is for the generator and not for readers; 0 where there is none.</summary>
    public int BodyStart { get; init; }

    /// <summary>The file without the spans of the given kinds, and without knowing where they were.</summary>
    public SourceText Without(IReadOnlySet<PrivateKind> withheld)
    {
        var spans = Private.Where(span => withheld.Contains(span.Kind)).ToList();
        if (spans.Count == 0) return this with { Private = [] };
        var kept = new StringBuilder(Text.Length);
        var position = 0;
        foreach (var span in spans)
        {
            kept.Append(Text, position, span.Start - position);
            position = span.Start + span.Length;
        }
        kept.Append(Text, position, Text.Length - position);
        var gone = spans.Where(span => span.Start < BodyStart).Sum(span => Math.Min(span.Length, BodyStart - span.Start));
        return new SourceText(File, kept.ToString(), []) { BodyStart = BodyStart - gone };
    }
}

/// <summary>Characters of a file that go when their kind is withheld: the value with its label, and the whole line where nothing else stands there.</summary>
public sealed record PrivateSpan(PrivateKind Kind, int Start, int Length);
