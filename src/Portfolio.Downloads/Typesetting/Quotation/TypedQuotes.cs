using System.Collections.Immutable;
using System.Text;

namespace Portfolio.Downloads.Typesetting.Quotation;

/// <summary>
/// Quotation marks and apostrophes as keyboards have them, shown as typographers set them. What is read out of the document is what
/// the owner typed: a search for it finds it, and all forms of a document say the same.
/// </summary>
/// <remarks>Marks are changed only where they come in pairs around something; those of feet, inches, minutes and seconds stay.</remarks>
internal sealed class TypedQuotes
{
    /// <summary>Stands for a character that is none of ours to judge, such as those of code.</summary>
    private const char Other = 'x';

    private readonly QuotationMarks _marks;
    private readonly StringBuilder _text;
    private bool _isQuoted;
    private bool _isInnerQuoted;

    private TypedQuotes(QuotationMarks marks, StringBuilder text) => (_marks, _text) = (marks, text);

    /// <summary>The texts of a paragraph with what is shown of them.</summary>
    /// <param name="paragraph">The texts.</param>
    /// <param name="segments">Whose they are.</param>
    /// <param name="marks">Null where typed ones stay.</param>
    public static IReadOnlyList<TidyText> Shown(IReadOnlyList<TidyText> paragraph, ImmutableArray<SegmentText> segments, QuotationMarks? marks)
    {
        if (marks is null || !paragraph.Any(part => part.Text.AsSpan().ContainsAny('"', '\''))) return paragraph;
        var text = new StringBuilder();
        foreach (var part in paragraph)
        {
            if (segments[part.Segment].IsLiteral) text.Append(Other, part.Text.Length);
            else text.Append(part.Text);
        }
        var shown = new TypedQuotes(marks, text).Shown();
        var (parts, start) = (new List<TidyText>(paragraph.Count), 0);
        foreach (var part in paragraph)
        {
            parts.Add(segments[part.Segment].IsLiteral ? part : part with { Shown = shown.Substring(start, part.Text.Length) });
            start += part.Text.Length;
        }
        return parts;
    }

    private string Shown()
    {
        var shown = new StringBuilder(_text.ToString());
        for (var place = 0; place < _text.Length; place++)
        {
            if (_text[place] == '"') shown[place] = Double(place);
            else if (_text[place] == '\'') shown[place] = Single(place);
        }
        return shown.ToString();
    }

    private char Double(int place)
    {
        if (_isQuoted && Closes(place)) return Changed(ref _isQuoted, _marks.Close);
        return !_isQuoted && Opens(place) && IsClosed('"', place) ? Changed(ref _isQuoted, _marks.Open) : '"';
    }

    private char Single(int place)
    {
        var (before, after) = (At(place - 1), At(place + 1));
        if (IsOfWord(before) && IsOfWord(after)) return char.IsDigit(before) ? '\'' : QuotationMarks.Apostrophe;
        if (_isInnerQuoted && Closes(place)) return Changed(ref _isInnerQuoted, _marks.InnerClose);
        // The teams', but 6'.
        if (IsOfWord(before)) return char.IsDigit(before) ? '\'' : QuotationMarks.Apostrophe;
        if (!Opens(place)) return '\'';
        if (!_isInnerQuoted && !char.IsDigit(after) && IsClosed('\'', place)) return Changed(ref _isInnerQuoted, _marks.InnerOpen);
        // The '90s, and 'em.
        return IsOfWord(after) ? QuotationMarks.Apostrophe : '\'';
    }

    private static char Changed(ref bool state, char mark)
    {
        state = !state;
        return mark;
    }

    private bool Opens(int place) =>
        At(place - 1) is var before && (char.IsWhiteSpace(before) || before is '\0' or '(' or '[' or '{' or '/' or '-' or '–' or '—' or '"' or '\'')
        && At(place + 1) is var after && !char.IsWhiteSpace(after) && after != '\0';

    private bool Closes(int place) => At(place - 1) is var before && !char.IsWhiteSpace(before) && before != '\0' && !IsOfWord(At(place + 1));

    private bool IsClosed(char mark, int place)
    {
        for (var next = place + 2; next < _text.Length; next++)
        {
            if (_text[next] == mark && Closes(next)) return true;
        }
        return false;
    }

    private char At(int place) => place >= 0 && place < _text.Length ? _text[place] : '\0';

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character);
}
