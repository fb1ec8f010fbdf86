using System.Buffers;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// Rows between bars that have no header, or a line of hyphens above it, which kramdown and MultiMarkdown take for a table all the same: they get
/// an empty header, as tables in GitHub's Markdown have to have one (GFM 0.29, 4.10), or lose the line above the one they have.
/// </summary>
internal static class HeaderlessTables
{
    private const int FewestRows = 2;
    private const int FewestBars = 3;
    private const int MostColumns = 12;

    public static MappedText Complete(MappedText source)
    {
        var text = source.Text;
        if (!text.Contains('|', StringComparison.Ordinal)) return source;
        var edits = new List<TextEdit>();
        var fences = new CodeFences();
        var rows = new Run();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var line = text.AsSpan(start, end - start);
            if (!fences.IsCode(line) && IsRow(line)) rows.Add(start, line);
            else rows.End(isText: !line.IsWhiteSpace() && !line.StartsWith("#"), edits);
            start = end + 1;
        }
        rows.End(isText: false, edits);
        return source.With(edits);
    }

    private static bool IsRow(ReadOnlySpan<char> line) => line.Trim() is ['|', .., '|'] row && row.Count('|') >= FewestBars;

    private static bool IsHyphens(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(OfHyphens) && line.Contains('-');

    private static readonly SearchValues<char> OfHyphens = SearchValues.Create("|-:+= \t");

    /// <summary>Rows that stand below each other.</summary>
    private sealed class Run
    {
        private int _start;
        private int _end;
        private int _rows;
        private int _columns;
        private bool _isRuledAbove;
        private bool _isRuledBelowFirst;
        private bool _hasHeader;
        private bool _isBelowText;

        public void Add(int start, ReadOnlySpan<char> line)
        {
            // A header may do without its outer bars, and stands right above the rows.
            if (_rows == 0) (_start, _end, _columns, _isRuledAbove, _isRuledBelowFirst, _hasHeader) = (start, start + line.Length + 1, 0, IsHyphens(line), false, _isBelowText);
            else if (IsHyphens(line)) (_hasHeader, _isRuledBelowFirst) = (_hasHeader || !_isRuledAbove, _isRuledBelowFirst || _rows == 2);
            _rows++;
            _columns = Math.Max(_columns, line.Trim().Count('|') - 1);
        }

        /// <param name="isText">Words follow right below.</param>
        /// <param name="edits">Gets the header that is missing.</param>
        public void End(bool isText, List<TextEdit> edits)
        {
            if (_rows >= FewestRows && !_hasHeader && _columns <= MostColumns) edits.Add(_isRuledAbove && _isRuledBelowFirst ? new(_start, _end - _start, "") : new(_start, 0, Header()));
            (_rows, _isBelowText) = (0, isText);
        }

        private string Header() => $"|{Repeated(" |", _columns)}\n" + (_isRuledAbove ? "" : $"|{Repeated(" --- |", _columns)}\n");

        private static string Repeated(string cell, int columns) => string.Concat(Enumerable.Repeat(cell, columns));
    }
}
