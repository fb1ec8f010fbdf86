using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Career.Lines;

/// <summary>A line of the CV: what stands between two line ends, with what can be seen of it at once.</summary>
internal sealed class TextLine
{
    private DateScan? _dates;
    private ImmutableArray<TextRange>? _styles;
    private string[]? _words;
    private Lazy<HeadingMatch?>? _namedSection;
    private bool? _saysOnlyWhen;
    private List<(string Word, int Start, int End)>? _places;

    public TextLine(ImmutableArray<Inline> content)
    {
        Content = content;
        Text = PlainText.Of(content);
    }

    public ImmutableArray<Inline> Content { get; }

    public string Text { get; }

    public DateScan Dates => _dates ??= DateScanner.Scan(Text);

    /// <summary>Says that a stretch is a range without a start, which goes on ("Present"): no word of it tells by itself.</summary>
    public void TakeForPresent(int start, int end)
    {
        _dates = Dates with { Finds = [.. Dates.Finds, new(start, end - start, new(null, null, IsOngoing: true), IsRange: true, IsBareYear: false)] };
        _saysOnlyWhen = null;
    }

    /// <summary>The words, folded.</summary>
    public string[] Words => _words ??= [.. Places.Select(place => place.Word)];

    /// <summary>The section that the line names as a heading; null where none of its words is one of sections.</summary>
    public HeadingMatch? NamedSection => (_namedSection ??= new(() => HeadingWords.Match(Text), LazyThreadSafetyMode.None)).Value;

    /// <summary>The line says when, and perhaps where or in what kind of employment, and nothing else.</summary>
    public bool SaysOnlyWhen => _saysOnlyWhen ??= DateLines.Is(this);

    /// <summary>The words of a stretch, folded.</summary>
    public ReadOnlySpan<string> WordsIn(int start, int end) =>
        RangeOf(start, end) is { } range ? Words.AsSpan(range.First, range.Next - range.First) : FoldedWords.Of(Text[start..end]);

    /// <summary>Which of the words stand in a stretch; null where a word is cut in two, as a change of type may cut it: its pieces are words then.</summary>
    public (int First, int Next)? RangeOf(int start, int end)
    {
        var (first, next) = (0, Places.Count);
        while (first < next && Places[first].End <= start) first++;
        while (next > first && Places[next - 1].Start >= end) next--;
        return first < next && (Places[first].Start < start || Places[next - 1].End > end) ? null : (first, next);
    }

    private List<(string Word, int Start, int End)> Places => _places ??= FoldedWords.WithPlaces(Text);

    /// <summary>The parts of the line that look alike, in order; together the whole line.</summary>
    public ImmutableArray<TextRange> Styles => _styles ??= TextRange.Of(Content);

    public TextStyle StyleAt(int offset)
    {
        foreach (var range in Styles)
        {
            if (offset < range.End) return range.Style;
        }
        return TextStyle.Plain;
    }

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>All that is written is bold.</summary>
    public bool IsBold => IsAll(style => style.HasFlag(TextStyle.Bold));

    public bool IsItalic => IsAll(style => style.HasFlag(TextStyle.Italic));

    /// <summary>The first thing written is bold.</summary>
    public bool StartsBold => Styles.FirstOrDefault(range => HasLetters(range)) is { } first && first.Style.HasFlag(TextStyle.Bold);

    public ImmutableArray<Inline> Slice(int start, int end) => RunSlicer.Slice(Content, start, end >= Text.Length ? int.MaxValue : end);

    private bool IsAll(Func<TextStyle, bool> holds)
    {
        var any = false;
        foreach (var range in Styles)
        {
            if (!HasLetters(range)) continue;
            if (!holds(range.Style)) return false;
            any = true;
        }
        return any;
    }

    private bool HasLetters(TextRange range)
    {
        for (var at = range.Start; at < range.End; at++)
        {
            if (char.IsLetterOrDigit(Text[at])) return true;
        }
        return false;
    }
}
