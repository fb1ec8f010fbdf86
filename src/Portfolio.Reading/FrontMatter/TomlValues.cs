using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.FrontMatter;

/// <summary>Reads TOML's values from a text and knows where it stands in it.</summary>
internal sealed class TomlValues(string file, string text, int firstLine)
{
    private const int DeepestNesting = 32;

    private int _at;
    private int _line = firstLine;
    private int _lineStart;

    public SourcePlace Place => new(file, _line, _at - _lineStart + 1);

    /// <summary>Over space, comments and line ends; false at the end of the text.</summary>
    public bool SkipToContent()
    {
        while (_at < text.Length)
        {
            if (text[_at] == '#') SkipComment();
            else if (char.IsWhiteSpace(text[_at])) Advance();
            else return true;
        }
        return false;
    }

    public void SkipSpace()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t') _at++;
    }

    public bool Take(string expected)
    {
        if (string.CompareOrdinal(text, _at, expected, 0, expected.Length) != 0) return false;
        _at += expected.Length;
        return true;
    }

    public bool EndLine()
    {
        SkipSpace();
        if (_at < text.Length && text[_at] == '#') SkipComment();
        return _at >= text.Length || text[_at] == '\n';
    }

    public string? KeyPart()
    {
        if (_at < text.Length && text[_at] is '"' or '\'') return QuotedText();
        var start = _at;
        while (_at < text.Length && (char.IsLetterOrDigit(text[_at]) || text[_at] is '_' or '-')) _at++;
        return _at > start ? text[start.._at] : null;
    }

    public FrontMatterValue? Value(int depth)
    {
        if (_at >= text.Length || depth > DeepestNesting) return null;
        var place = Place;
        switch (text[_at])
        {
            case '"' or '\'':
                return QuotedText() is { } quoted ? new FrontMatterText(quoted) { Place = place } : null;
            case '[':
                return Array(place, depth);
            case '{':
                return InlineTable(place, depth);
            default:
                var start = _at;
                while (_at < text.Length && text[_at] is not (',' or ']' or '}' or '#' or '\n')) _at++;
                // Numbers, dates and booleans; a text without quotes is a slip that harms nobody.
                var bare = text[start.._at].Trim();
                return bare.Length == 0 ? null : new FrontMatterText(bare) { Place = place };
        }
    }

    private FrontMatterList? Array(SourcePlace place, int depth)
    {
        _at++;
        var items = ImmutableArray.CreateBuilder<FrontMatterValue>();
        while (SkipToContent())
        {
            if (Take("]")) return new(items.DrainToImmutable()) { Place = place };
            if (Value(depth + 1) is not { } item) return null;
            items.Add(item);
            if (!SkipToContent() || (!Take(",") && text[_at] != ']')) return null;
        }
        return null;
    }

    private FrontMatterMap? InlineTable(SourcePlace place, int depth)
    {
        _at++;
        var fields = ImmutableArray.CreateBuilder<FrontMatterField>();
        while (SkipToContent())
        {
            if (Take("}")) return new(new(fields.DrainToImmutable())) { Place = place };
            var keyPlace = Place;
            if (KeyPart() is not { } key) return null;
            SkipSpace();
            if (!Take("=")) return null;
            SkipSpace();
            if (Value(depth + 1) is not { } value) return null;
            fields.Add(new(key, keyPlace, value));
            if (!SkipToContent() || (!Take(",") && text[_at] != '}')) return null;
        }
        return null;
    }

    private string? QuotedText()
    {
        var quote = text[_at];
        var isLong = Take(new string(quote, 3));
        if (!isLong) _at++;
        else if (_at < text.Length && text[_at] == '\n') Advance();
        var content = new StringBuilder();
        while (_at < text.Length)
        {
            if (isLong ? Take(new string(quote, 3)) : Take(quote.ToString())) return content.ToString();
            if (!isLong && text[_at] == '\n') return null;
            if (quote == '"' && text[_at] == '\\') AppendEscape(content);
            else content.Append(Advance());
        }
        return null;
    }

    private void AppendEscape(StringBuilder content)
    {
        _at++;
        if (_at >= text.Length) return;
        var escape = Advance();
        switch (escape)
        {
            case 'n': content.Append('\n'); break;
            case 't': content.Append('\t'); break;
            case 'r' or 'b' or 'f': break;
            case 'u' or 'U':
                var length = escape == 'u' ? 4 : 8;
                if (_at + length <= text.Length
                    && int.TryParse(text.AsSpan(_at, length), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                    && Rune.IsValid(code))
                {
                    content.Append(new Rune(code).ToString());
                    _at += length;
                }
                break;
            case '\n' or ' ': SkipToContent(); break;
            default: content.Append(escape); break;
        }
    }

    private void SkipComment()
    {
        while (_at < text.Length && text[_at] != '\n') _at++;
    }

    private char Advance()
    {
        var character = text[_at++];
        if (character == '\n') (_line, _lineStart) = (_line + 1, _at);
        return character;
    }
}
