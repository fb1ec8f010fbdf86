using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>The HTML blocks that a line stands in, and how far each indents what is in it: as far as its first line.</summary>
internal sealed partial class OpenHtmlBlocks
{
    private const int Deepest = 1000;

    /// <summary>Null until the first line is met.</summary>
    private readonly Stack<int?> _indents = new();

    /// <summary>Opens and closes blocks by a line of tags.</summary>
    public void Read(ReadOnlySpan<char> tags)
    {
        foreach (var tag in Tag().EnumerateMatches(tags))
        {
            if (tags[tag.Index + 1] != '/') _indents.Push(null);
            else _indents.TryPop(out _);
        }
        if (_indents.Count > Deepest) _indents.Clear();
    }

    /// <summary>How much of the indent of a line with text is that of the innermost block; null where none is open.</summary>
    public int? IndentOf(int indent)
    {
        if (!_indents.TryPop(out var own)) return null;
        _indents.Push(own ?? indent);
        return Math.Min(indent, own ?? indent);
    }

    [GeneratedRegex(@"<[/a-zA-Z][^<>]*>", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Tag();
}
