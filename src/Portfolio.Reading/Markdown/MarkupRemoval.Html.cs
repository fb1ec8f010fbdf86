namespace Portfolio.Reading.Markdown;

/// <summary>Comments, and elements that show nothing of the CV.</summary>
internal sealed partial class MarkupRemoval
{
    private void Html()
    {
        if (StartsWith("<!--"))
        {
            var close = Find("-->", _at + 4);
            if (close < 0) _at += 4;
            else
            {
                MachineInstructions.Report(_text[_at..close], offset => _lines.PlaceOf(_source.SourceOf(_at + offset)), _diagnostics);
                Remove(close + 3 - _at, "a comment", "<!-- -->");
            }
            return;
        }
        // Vue: what fills a slot is shown.
        if ((StartsWith("<template #") || StartsWith("<template v-slot") || StartsWith("</template")) && Find(">", _at) is >= 0 and var tag && tag - _at < LongestTag)
        {
            Remove(tag + 1 - _at, "the element <template>", _text[_at..(tag + 1)]);
            return;
        }
        foreach (var name in (ReadOnlySpan<string>)["script", "style", "iframe", "svg", "object", "noscript", "template", "head", "canvas", "video", "audio"])
        {
            if (!StartsWith("<" + name) || (_at + name.Length + 1 < _text.Length && char.IsLetterOrDigit(_text[_at + name.Length + 1]))) continue;
            var close = Find("</" + name, _at);
            if (close < 0) break;
            var end = _text.IndexOf('>', close);
            if (end < 0) break;
            Remove(end + 1 - _at, $"the element <{name}>", $"<{name}>");
            return;
        }
        _at++;
    }
}
