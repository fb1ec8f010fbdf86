namespace Portfolio.Reading.Markdown;

/// <summary>Lines at the left edge of a file that are words with a range behind them ("Miller, Windmill Ltd 2014 – 2016"). They are looked for once, however often they are asked for.</summary>
internal sealed class HeadsAtEdge(string text)
{
    private bool _isFound;
    private int _looked;

    /// <param name="line">Where a line starts.</param>
    public bool StandBefore(int line)
    {
        while (!_isFound && _looked < line)
        {
            var end = text.IndexOf('\n', _looked);
            _isFound = char.IsLetter(text[_looked]) && LinesBehindLists.EndsWithRange(text.AsSpan(_looked, end - _looked));
            _looked = end + 1;
        }
        return _isFound;
    }
}
