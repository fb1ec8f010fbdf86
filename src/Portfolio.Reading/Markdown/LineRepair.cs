using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// Turns lines that people write and CommonMark takes for something else into what they meant: tags of blocks stand alone,
/// headings have their space, typed bullets are bullets, years and other great numbers are no list numbers, indented HTML is no code, and nothing
/// is nested deeper than anybody can follow.
/// </summary>
internal sealed partial class LineRepair
{
    private const int DeepestNesting = 24;
    private const int DeepestIndent = 100;
    private const int LongestUnderlined = 90;

    private readonly string _text;
    private readonly List<TextEdit> _edits = [];
    private readonly CodeFences _fences = new();

    private readonly OpenHtmlBlocks _html = new();
    private bool _inList;

    /// <summary>The bullet that was typed on the line above; NUL where there was none.</summary>
    private char _bulletAbove;
    private bool _afterBlank = true;

    /// <summary>The lines are those of a list with typed bullets at the left edge.</summary>
    private bool _inTypedList;
    private int _startAbove;
    private readonly WrappedText _wrapped;
    private readonly HeadsAtEdge _heads;

    private LineRepair(string text) => (_text, _wrapped, _heads) = (text, new(text), new(text));

    public static MappedText Apply(MappedText source)
    {
        var repair = new LineRepair(source.Text);
        repair.Lines();
        return source.With(repair._edits);
    }

    private void Lines()
    {
        for (var start = 0; start < _text.Length;)
        {
            var end = _text.IndexOf('\n', start);
            if (end < 0) end = _text.Length;
            if (!_fences.IsCode(_text.AsSpan(start, end - start))) Line(start, end);
            start = end + 1;
        }
    }

    private void Line(int start, int end)
    {
        var content = start;
        while (content < end && _text[content] is ' ' or '\t') content++;
        if (content == end)
        {
            // Blank is blank (CommonMark 0.31, 2.1), also where a definition would go on behind its spaces.
            if (end > start) _edits.Add(new(start, end - start, ""));
            _afterBlank = true;
            _inTypedList = false;
            return;
        }
        var isTag = OnlyBlockTags().Match(_text, content, Math.Min(end - content, 2000)) is { Success: true } tags && tags.Length == end - content;
        if (isTag)
        {
            IsolateTags(start, content, end);
            _afterBlank = true;
            return;
        }
        if (OpensBehindList(start, content, end) || EndsTypedList(start, content, end) || EndsTable(content, end)) _edits.Add(new(start, 0, "\n"));
        if (!_afterBlank && WrappedItems.GoOn(_text.AsSpan(_startAbove, start - 1 - _startAbove), _text.AsSpan(start, end - start)))
        {
            _edits.Add(new(start - 1, content - start + 1, " "));
            _startAbove = start;
            return;
        }
        var dedent = Dedent(start, content);
        if (dedent > 0) _edits.Add(new(start, dedent, ""));
        Repair(content, end);
        _afterBlank = false;
        _startAbove = start;
    }

    /// <summary>"Acme 2019 – 2021" right below "▪ Built mills": text that came without its blank lines, unless the item was too long for its line.</summary>
    private bool EndsTypedList(int start, int content, int end)
    {
        if (TypedBullets.LengthIn(_text.AsSpan(content, end - content)) > 0)
        {
            _inTypedList = content == start;
            return false;
        }
        if (!_inTypedList || (content == start && _wrapped.GoesOn(_text.AsSpan(_startAbove, start - 1 - _startAbove).TrimEnd(), _text.AsSpan(start, end - start)))) return false;
        _inTypedList = false;
        return content == start;
    }

    private bool OpensBehindList(int start, int content, int end) => _inList && !_afterBlank && content == start && LinesBehindLists.IsNew(_text.AsSpan(_startAbove, start - 1 - _startAbove), _text.AsSpan(start, end - start));

    /// <summary>Breaks right below a row of a table leave room behind it; as a row of their own they would make all of it text.</summary>
    private bool EndsTable(int content, int end) => !_afterBlank && _text[content] == '<' && _text[_startAbove] == '|' && OnlyBreaks().IsMatch(_text.AsSpan(content, end - content));

    /// <summary>Markdown between the tags of a block is read as such: a blank line on either side ends what stands before.</summary>
    private void IsolateTags(int start, int content, int end)
    {
        _html.Read(_text.AsSpan(content, end - content));
        _edits.Add(new(start, content - start, "\n"));
        if (end < _text.Length) _edits.Add(new(end, 1, "\n\n"));
        _inList = false;
    }

    private int Dedent(int start, int content)
    {
        var indent = content - start;
        if (_html.IndentOf(indent) is { } inHtml) return inHtml;
        if (indent > DeepestIndent) return indent - DeepestIndent;
        var isItem = ListMarker().IsMatch(_text.AsSpan(content, Math.Min(20, _text.Length - content)));
        if (indent < 4 && _text.AsSpan(start, indent).IndexOf('\t') < 0)
        {
            if (indent > 0 && _inList && _afterBlank && !isItem && LinesBehindLists.IsHead(_text, content) && _heads.StandBefore(start))
            {
                _inList = false;
                return indent;
            }
            if (isItem) _inList = true;
            else if (indent < 2 && (_afterBlank || _text[content] == '#')) _inList = false;
            return 0;
        }
        // Outside a list the indent would only hide what the line is; the tab before a date is inside a line, not at its start.
        if (_inList || !_afterBlank) return 0;
        _inList = isItem;
        return indent;
    }

    private void Repair(int content, int end)
    {
        var line = _text.AsSpan(content, end - content);
        if (TightHeading().Match(_text, content, Math.Min(end - content, 12)) is { Success: true } heading)
        {
            _edits.Add(new(content + heading.Groups[1].Length, 0, " "));
            // Who opens a heading so closes it so: "##Experience##".
            var written = line.TrimEnd();
            var closing = written.Length - written.TrimEnd('#').Length;
            if (closing > 0 && closing >= heading.Groups[1].Length) _edits.Add(new(content + written.Length - closing, 0, " "));
            return;
        }
        if (TypedBullets.LengthIn(line) is var bullet and > 0 && (!TypedBullets.IsOftenNone(line[0]) || _bulletAbove == line[0] || TypedBullets.LengthIn(LineBelow(end), line[0]) > 0))
        {
            _edits.Add(new(content, bullet, "- "));
            _bulletAbove = line[0];
            return;
        }
        _bulletAbove = '\0';
        // "Term", ":" and the description in italics on the line below, all below a heading: pandoc has them stand apart.
        if (line.TrimEnd() is ":" && !_afterBlank && LineBelow(end) is ['*' or '_', not (' ' or '\t'), ..] && IsBelowHeading(_startAbove))
        {
            _edits.Add(new(end, 1, "  "));
            return;
        }
        if (IsRuleBelowText(content, end))
        {
            _edits.Add(new(content, 0, "\n"));
            return;
        }
        if (TypedSpace().Match(_text, content, Math.Min(end - content, 12)) is { Success: true } typed)
        {
            _edits.Add(new(typed.Groups[1].Index, typed.Groups[1].Length, " "));
            return;
        }
        foreach (var number in TooGreatForAList().EnumerateMatches(line))
        {
            _edits.Add(new(content + number.Length, 0, "\\"));
            return;
        }
        LimitNesting(content, end);
    }

    private bool IsBelowHeading(int start) => start > 1 && _text[LineStart(start - 1)] == '#';

    private ReadOnlySpan<char> LineBelow(int end)
    {
        if (end + 1 >= _text.Length) return [];
        var below = _text.AsSpan(end + 1);
        return below[..(below.IndexOf('\n') is var next and >= 0 ? next : below.Length)].TrimStart(" \t");
    }

    /// <summary>Hyphens below several lines, or below a sentence, were meant as a rule: a heading underlined that way is one short line (CommonMark 0.31, 4.3).</summary>
    private bool IsRuleBelowText(int content, int end)
    {
        if (_afterBlank || content < 2 || !_text.AsSpan(content, end - content).TrimEnd().Trim('-').IsEmpty || end - content < 3) return false;
        var above = LineStart(content - 1);
        var line = _text.AsSpan(above, content - 1 - above).Trim();
        if (line.IsEmpty || line[0] is '|' or '#' or '>' or '-' or '*' or '+' or ':') return false;
        var isAlone = above < 2 || _text.AsSpan(LineStart(above - 1), above - 1 - LineStart(above - 1)).IsWhiteSpace();
        return !isAlone || line.Length > LongestUnderlined;
    }

    private int LineStart(int at) => at <= 0 ? 0 : _text.LastIndexOf('\n', at - 1) + 1;

    /// <summary>Beyond the limit the marks go and the words stay.</summary>
    private void LimitNesting(int content, int end)
    {
        var depth = 0;
        var at = content;
        int? cut = null;
        while (at < end)
        {
            if (_text[at] is ' ' or '\t') at++;
            else if (_text[at] == '>' || (_text[at] is '-' or '*' or '+' && at + 1 < end && _text[at + 1] is ' ' or '\t'))
            {
                if (++depth > DeepestNesting) cut ??= at;
                at++;
            }
            else break;
        }
        if (cut is { } start && at > start) _edits.Add(new(start, at - start, ""));
    }

    [GeneratedRegex(@"\G(?:</?(?:div|section|article|aside|header|footer|main|nav|center|details|figure|address|blockquote|span|font)(?:\s[^<>]{0,1000})?>[ \t]*){1,20}", RegexOptions.IgnoreCase, MatchLimit.Milliseconds)]
    private static partial Regex OnlyBlockTags();

    [GeneratedRegex(@"^(?:[-*+]|\d{1,9}[.)]|:|[•●▪◦‣])[ \t]", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex ListMarker();

    // Not CommonMark, but every older Markdown took "##Experience" for a heading. One mark and a small letter is a hashtag.
    [GeneratedRegex(@"\G(#{2,6}(?=[\p{L}*\[]|(?:19|20)\d\d)|#(?=\p{Lu}\p{L}))", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex TightHeading();

    // A space that does not break, or one of a fixed width, is none for CommonMark.
    [GeneratedRegex(@"\G(?:#{1,6}|[-*+]|\d{1,3}[.)])([\u00A0\u2002-\u200A\u202F\u3000]+)", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex TypedSpace();

    [GeneratedRegex(@"^(?:<br\s*/?>\s*)+$", RegexOptions.IgnoreCase, MatchLimit.Milliseconds)]
    private static partial Regex OnlyBreaks();

    [GeneratedRegex(@"^\d{4,9}(?=[.)](?:[ \t]|$))", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex TooGreatForAList();
}
