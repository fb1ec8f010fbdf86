using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Portfolio.Downloads.Docx;

/// <summary>The numbering of lists: bullets share one, every ordered list counts for itself.</summary>
internal sealed class DocxLists(NumberingDefinitionsPart part)
{
    /// <summary>Bullets, in <c>Parts/numbering.xml</c>; the list styles name it.</summary>
    private const int LastOfParts = 1;
    private const int Decimal = 1;

    private int _last = LastOfParts;

    /// <summary>A numbering that starts at the number on the level.</summary>
    public int Ordered(int start, int level)
    {
        _last++;
        part.Numbering!.Append(new NumberingInstance(
            new AbstractNumId { Val = Decimal },
            new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = level })
        {
            NumberID = _last,
        });
        return _last;
    }
}
