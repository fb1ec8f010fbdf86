using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Text;
using Portfolio.Model.Words;

namespace Portfolio.Downloads.Flow;

/// <summary>
/// The dates of a head in the form that machines and hiring managers read best (<c>Feb 2024 – Jul 2025</c>), in place of the
/// written ones. Where written parts and understood dates do not match one to one, the written form stays.
/// </summary>
public sealed class HeadDates
{
    private readonly ImmutableArray<ImmutableArray<DateRange>> _ranges;
    private readonly Wording _words;
    private readonly bool _isKnown;
    private int _next;

    /// <param name="entry">Whose head is printed.</param>
    /// <param name="language">Of the CV. Where Portfolio has no words of it, the written form stays: English months are foreign in a Russian CV.</param>
    public HeadDates(Entry entry, string language)
    {
        _words = Wording.For(language);
        _isKnown = IsSame(_words.Language, language);
        var parts = entry.Head.Parts.Count(part => part.Kind == HeadPartKind.Dates);
        ImmutableArray<DateRange> ranges = entry is Role { Periods.IsEmpty: false } role ? role.Periods : entry.Dates is { } dates ? [dates] : [];
        _ranges = parts switch
        {
            _ when parts == ranges.Length => [.. ranges.Select(range => ImmutableArray.Create(range))],
            1 when ranges.Length > 1 => [ranges],
            _ => [],
        };
    }

    /// <summary>What to print for the next part that holds dates.</summary>
    public ImmutableArray<Inline> Next(ImmutableArray<Inline> written)
    {
        if (!_isKnown || _next >= _ranges.Length) return written;
        var ranges = _ranges[_next++];
        var text = new WrittenDates(PlainText.Of(written));
        return text.CanBeRestated(ranges) ? Styled(written, text.Restated(string.Join(", ", ranges.Select(_words.Short)))) : written;
    }

    private static bool IsSame(string language, string other) =>
        string.Equals(language.Split('-')[0], other.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>The text in the style that the written form has as a whole.</summary>
    private static ImmutableArray<Inline> Styled(ImmutableArray<Inline> written, string text) =>
        written is [InlineContainer container and not Link] ? [container with { Content = Styled(container.Content, text) }] : [new TextRun(text)];
}
