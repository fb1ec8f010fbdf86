namespace Portfolio.Reading.Markdown;

/// <summary>Says of each line in turn whether it is fenced code (CommonMark 0.31, 4.5), the fences among it.</summary>
internal sealed class CodeFences
{
    private char _mark;
    private int _length;

    /// <summary>The lines to come stand in a block, up to its end.</summary>
    public bool IsOpen => _length > 0;

    public bool IsCode(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(" >\t").TrimEnd();
        var mark = content.IsEmpty ? ' ' : content[0];
        var length = mark is '`' or '~' ? content.Length - content.TrimStart(mark).Length : 0;
        if (_length == 0)
        {
            if (length < 3 || (mark == '`' && content[length..].Contains('`'))) return false;
            (_mark, _length) = (mark, length);
            return true;
        }
        if (mark == _mark && length >= _length && content.Length == length) _length = 0;
        return true;
    }
}
