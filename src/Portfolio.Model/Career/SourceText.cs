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
    /// <summary>The file without the spans of the given kinds.</summary>
    public string Without(IReadOnlySet<PrivateKind> withheld)
    {
        if (!Private.Any(span => withheld.Contains(span.Kind))) return Text;
        var kept = new StringBuilder(Text.Length);
        var position = 0;
        foreach (var span in Private.Where(span => withheld.Contains(span.Kind)))
        {
            kept.Append(Text, position, span.Start - position);
            position = span.Start + span.Length;
        }
        return kept.Append(Text, position, Text.Length - position).ToString();
    }
}

/// <summary>Characters of a file that go when their kind is withheld: the value with its label, and the whole line where nothing else stands there.</summary>
public sealed record PrivateSpan(PrivateKind Kind, int Start, int Length);
