using Portfolio.Downloads.Typesetting;
using Portfolio.Pdf.Structure;

namespace Portfolio.Downloads.Pdf;

/// <summary>The elements of the structure tree for the marks of the text, made when their first words are painted: so they stand in reading order.</summary>
internal sealed class StructureMarks(StructureElement root)
{
    private readonly Dictionary<Mark, StructureElement> _elements = [];

    public StructureElement Of(Mark mark)
    {
        if (_elements.TryGetValue(mark, out var known)) return known;
        var parent = mark.Parent is null ? root : Of(mark.Parent);
        return _elements[mark] = parent.Add(new StructureElement(mark.Role) { Language = mark.Language, Attributes = mark.Attributes });
    }
}
