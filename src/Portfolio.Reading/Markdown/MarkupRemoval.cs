using System.Buffers;
using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// Takes out what is not the CV's text: comments, scripts, shortcodes, templating and attribute lists, a note for each;
/// and writes what Markdig would lose or show as it stands (footnotes, TeX, links of note-taking programs) in marks that it keeps. Code stays as it is.
/// </summary>
internal sealed partial class MarkupRemoval
{
    private const int LongestTag = 4000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("<{[`\\%:");

    private readonly string _text;
    private readonly MappedText _source;
    private readonly SourceLines _lines;
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics;
    private readonly List<TextEdit> _edits = [];
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);

    /// <summary>Where each end was looked for and found, so that nobody looks twice at the same stretch: reading stays linear.</summary>
    private readonly Dictionary<string, (int From, int Found)> _ends = new(StringComparer.Ordinal);
    private readonly HashSet<string> _blocks;
    private readonly bool _hasFootnotes;
    private int _at;

    private MarkupRemoval(MappedText source, SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        (_source, _text, _lines, _diagnostics) = (source, source.Text, lines, diagnostics);
        _hasFootnotes = FootnoteText().IsMatch(_text);
        _blocks = ClosingBlock().Matches(_text).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public static MappedText Apply(MappedText source, SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var removal = new MarkupRemoval(source, lines, diagnostics);
        removal.Scan();
        return source.With(removal._edits);
    }

    private void Scan()
    {
        var fences = new CodeFences();
        while (_at < _text.Length)
        {
            var end = _text.IndexOf('\n', _at);
            if (end < 0) end = _text.Length;
            if (fences.IsCode(_text.AsSpan(_at, end - _at))) _at = end + 1;
            else ScanLine(end);
        }
    }

    private void ScanLine(int end)
    {
        if (WholeLine(end)) return;
        while (_at < end)
        {
            var next = _text.AsSpan(_at, end - _at).IndexOfAny(Marks);
            if (next < 0) break;
            _at += next;
            switch (_text[_at])
            {
                case '`': SkipCode(); break;
                case '\\': Backslash(end); break;
                case '%': Percent(end); break;
                case '<': Html(); break;
                case ':': Colon(end); break;
                case '{': Braces(); break;
                default: Brackets(); break;
            }
            // What was taken out may reach over several lines: the rest of its last line is still to be read.
            if (_at > end) end = _text.IndexOf('\n', Math.Min(_at, _text.Length)) is var line and >= 0 ? line : _text.Length;
        }
        _at = end + 1;
    }

    private bool WholeLine(int end)
    {
        var line = _text[_at..end].Trim();
        if (line.Length is 0 or > 200) return false;
        if (line[0] == '\\' && TexCommands().IsMatch(line)) return Remove(end - _at, "a TeX command", line);
        if (line[0] == '>' && Callout().Match(_text, _at, end - _at) is { Success: true } callout)
        {
            _at = callout.Groups[1].Index;
            return !Remove(callout.Groups[1].Length, "the kind of a callout", callout.Groups[1].Value);
        }
        if (line.StartsWith(":::", StringComparison.Ordinal)) return Remove(end - _at, "a pandoc block's fence", line);
        if (line[0] != '[' || Block().Match(line) is not { Success: true } block) return false;
        var name = block.Groups[1].Value;
        if (_blocks.Contains(name) && Show(_text[_at..end])) return true;
        return (_blocks.Contains(name) || name is "toc" or "TOC" or "pagebreak" or "newpage") && Remove(end - _at, "a shortcode", line);
    }

    private void SkipCode()
    {
        var ticks = 0;
        while (_at + ticks < _text.Length && _text[_at + ticks] == '`') ticks++;
        var paragraph = Find("\n\n", _at);
        var close = Find(new string('`', ticks), _at + ticks);
        _at = close >= 0 && (paragraph < 0 || close < paragraph) ? close + ticks : _at + ticks;
    }

    /// <summary>TeX inside a line: its spaces are a gap, its type is Markdown's, and two backslashes at the end of a line end it.</summary>
    private void Backslash(int end)
    {
        if (TexMarkup.At(_text, _at, end) is not { } found)
        {
            _at += 2;
            return;
        }
        Note("a TeX command", _text.Substring(_at, found.Length));
        _edits.Add(new(_at, found.Length, found.Replacement));
        _at += found.Length;
    }

    /// <summary>An icon that a theme would draw (<c>:material-school:</c>): its name is no word of the CV.</summary>
    private void Colon(int end)
    {
        if (Icon().Match(_text, _at, end - _at) is { Success: true } icon) Remove(icon.Length, "an icon", icon.Value);
        else _at++;
    }

    /// <summary>Obsidian's comments, between two signs on either side.</summary>
    private void Percent(int end)
    {
        var opens = StartsWith("%%") && (_at == 0 || char.IsWhiteSpace(_text[_at - 1]));
        var close = opens ? Find("%%", _at + 2) : -1;
        if (close < 0 || close - _at > LongestTag || (close > end && _text.AsSpan(_at, end - _at).Trim().Length > 2)) _at++;
        else Remove(close + 2 - _at, "a comment", "%% %%");
    }

    private void Braces()
    {
        var (close, what) = StartsWith("{{") ? ("}}", "a template's tag") : StartsWith("{%") ? ("%}", "a template's tag") : ("}", "an attribute list");
        var end = Find(close, _at + 1);
        if (end < 0 || end - _at > LongestTag)
        {
            _at++;
            return;
        }
        end += close.Length;
        var tag = _text[_at..end];
        if (close == "}" && !AttributeList().IsMatch(tag))
        {
            _at++;
            return;
        }
        if (tag.Contains("\n\n", StringComparison.Ordinal))
        {
            _at++;
            return;
        }
        if (LiquidComment().IsMatch(tag) && Find("endcomment", end) is >= 0 and var last && Find("%}", last) is >= 0 and var closing) end = closing + 2;
        if (close != "}" && Show(tag)) return;
        Remove(end - _at, what, tag);
    }

    /// <summary>What a tag tells in its arguments stays, as the text that a theme would make of it.</summary>
    private bool Show(string tag)
    {
        var end = _at + tag.Length;
        var before = _text.AsSpan(0, _at).TrimEnd(" \t");
        var behind = _text.AsSpan(end).TrimStart(" \t");
        var standsAlone = (before.Length == 0 || before[^1] == '\n') && (behind.Length == 0 || behind[0] == '\n');
        if (TagArguments.TextOf(tag, standsAlone) is not { } text) return false;
        _edits.Add(new(_at, tag.Length, text));
        _at = end;
        return true;
    }

    private void Brackets()
    {
        if (_hasFootnotes && Footnote().Match(_text, _at, Math.Min(60, _text.Length - _at)) is { Success: true } footnote)
        {
            var number = footnote.Groups[1].Value;
            _edits.Add(new(_at, footnote.Length, $"<sup>{HtmlText.Escape(number)}</sup>{(footnote.Groups[2].Success ? " " : "")}"));
            _at += footnote.Length;
            return;
        }
        if (StartsWith("[[") && NoteLinks.At(_text, _at) is { } link)
        {
            Note("a link between notes", link.Found);
            // What is embedded and no picture becomes words: nothing is left to embed.
            if (_at > 0 && _text[_at - 1] == '!' && !link.Replacement.StartsWith('[')) _edits.Add(new(_at - 1, 1, ""));
            _edits.Add(new(_at, link.Length, link.Replacement));
            _at += link.Length;
            return;
        }
        if (_blocks.Count > 0 && Block().Match(_text, _at, Math.Min(200, _text.Length - _at)) is { Success: true } block && _blocks.Contains(block.Groups[1].Value))
        {
            if (!Show(block.Value)) Remove(block.Length, "a shortcode", block.Value);
            return;
        }
        if (SpacedLinks.AddressAt(_text, _at) is var (start, stop))
        {
            _edits.Add(new(start, 0, "<"));
            _edits.Add(new(stop, 0, ">"));
            _at = stop;
            return;
        }
        _at++;
    }

    private bool Remove(int length, string what, string found)
    {
        Note(what, found);
        _edits.Add(new(_at, length, ""));
        _at += length;
        return true;
    }

    /// <summary>One note for each kind of tag: a file full of comments needs no page of notes.</summary>
    private void Note(string what, string found)
    {
        if (_noted.Add(what)) _diagnostics.Add(MarkdownFaults.LeftOut(_lines.PlaceOf(_source.SourceOf(_at)), what, found));
    }

    private bool StartsWith(string expected) =>
        string.Compare(_text, _at, expected, 0, expected.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private int Find(string end, int start)
    {
        if (start >= _text.Length) return -1;
        if (_ends.TryGetValue(end, out var known) && start >= known.From && (known.Found < 0 || start <= known.Found)) return known.Found;
        var found = _text.IndexOf(end, start, StringComparison.OrdinalIgnoreCase);
        _ends[end] = (start, found);
        return found;
    }
}
