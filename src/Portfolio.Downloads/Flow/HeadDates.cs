using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Model.Words;

namespace Portfolio.Downloads.Flow;

/// <summary>
/// The dates of a head in the form that machines and hiring managers read best (<c>Feb 2024 – Jul 2025</c>), in place of the
/// written ones. Where written parts and understood dates do not match one to one, the written form stays.
/// </summary>
public sealed class HeadDates
{
    private readonly ImmutableArray<string> _printed;
    private int _next;

    public HeadDates(Entry entry, Wording words)
    {
        var parts = entry.Head.Parts.Count(part => part.Kind == HeadPartKind.Dates);
        var ranges = entry is Role { Periods.IsEmpty: false } role ? role.Periods : entry.Dates is { } dates ? [dates] : [];
        var printed = ranges.Select(words.Short).ToImmutableArray();
        _printed = printed.Any(string.IsNullOrEmpty) ? [] : parts switch
        {
            _ when parts == printed.Length => printed,
            1 when printed.Length > 1 => [string.Join(", ", printed)],
            _ => [],
        };
    }

    /// <summary>What to print for the next part that holds dates.</summary>
    public ImmutableArray<Inline> Next(ImmutableArray<Inline> written)
    {
        if (_next >= _printed.Length) return written;
        var text = PlainText.Of(written);
        var start = text.Length - text.TrimStart().Length;
        var end = text.TrimEnd().Length;
        return Styled(written, text[..start] + _printed[_next++] + text[end..]);
    }

    /// <summary>The text in the style that the written form has as a whole.</summary>
    private static ImmutableArray<Inline> Styled(ImmutableArray<Inline> written, string text) =>
        written is [InlineContainer container and not Link] ? [container with { Content = Styled(container.Content, text) }] : [new TextRun(text)];
}
