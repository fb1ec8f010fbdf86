using Portfolio.Reading.Markdown;
using SourcePlace = Portfolio.Model.Diagnostics.SourcePlace;

namespace Portfolio.Reading.Career.Fields;

/// <summary>Markdown line by line, each with the place of the value that it says.</summary>
internal sealed class FieldLines(SourceLines places)
{
    private readonly List<(string Text, int Source)> _lines = [];

    /// <summary>A line that goes on in the next one, as those of a list do.</summary>
    public void Add(string text, SourcePlace place) => _lines.Add((text + "\n", places.OffsetOf(place)));

    /// <summary>A heading or paragraph: blank lines stand around it.</summary>
    public void AddBlock(string text, SourcePlace place)
    {
        if (_lines.Count > 0 && _lines[^1].Text != "\n") _lines.Add(("\n", places.OffsetOf(place)));
        Add(text, place);
        _lines.Add(("\n", places.OffsetOf(place)));
    }

    public MappedText ToText() => MappedText.Of(_lines);
}
