using System.Collections.Immutable;
using System.Text;

namespace Portfolio.Downloads.Typesetting;

/// <summary>A segment's text without the space that nobody sees.</summary>
/// <param name="Segment">The number of the segment in the paragraph.</param>
/// <param name="Text">What is read.</param>
internal sealed record TidyText(int Segment, string Text)
{
    /// <summary>What is drawn, character for character in place of <see cref="Text"/>.</summary>
    public string Shown { get => field ?? Text; init; }

    /// <summary>Space at the ends, before line ends and beside other space is dropped, across segments too.</summary>
    public static List<TidyText> Of(ImmutableArray<SegmentText> segments)
    {
        var tidy = new List<TidyText>();
        // Space is kept back until something follows it; at the start nothing precedes it.
        var (space, isStart) = ((int?)null, true);
        for (var number = 0; number < segments.Length; number++)
        {
            var segment = segments[number];
            if (segment.IsVerbatim)
            {
                tidy.Add(new(number, segment.Text.TrimEnd().Replace("\t", "    ", StringComparison.Ordinal)));
                continue;
            }
            var text = new StringBuilder();
            foreach (var character in segment.Text)
            {
                if (character == '\n')
                {
                    if (!isStart) text.Append('\n');
                    (space, isStart) = (null, true);
                }
                else if (character is ' ' or '\t' or '\r' or '\f' or '\v')
                {
                    space ??= isStart ? null : number;
                }
                else
                {
                    // The space belongs to the segment that it stood in: an underlined one is underlined.
                    if (space is { } before && before != number) tidy.Add(new(before, " "));
                    else if (space is not null) text.Append(' ');
                    text.Append(character);
                    (space, isStart) = (null, false);
                }
            }
            if (text.Length > 0) tidy.Add(new(number, text.ToString()));
        }
        return tidy;
    }
}
