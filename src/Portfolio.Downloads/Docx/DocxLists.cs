using System.Globalization;
using System.Text;

namespace Portfolio.Downloads.Docx;

/// <summary>The numbering of lists: bullets share one, every ordered list counts for itself.</summary>
internal sealed class DocxLists
{
    /// <summary>Bullets, in <c>Parts/numbering.xml</c>; the list styles name it.</summary>
    private const int LastOfParts = 1;
    private const int Decimal = 1;

    private readonly StringBuilder _ordered = new();
    private int _last = LastOfParts;

    /// <summary>What <c>Parts/numbering.xml</c> lacks: ISO/IEC 29500-1, 17.9.15.</summary>
    public string Xml => _ordered.ToString();

    /// <summary>A numbering that starts at the number on the level.</summary>
    public int Ordered(int start, int level)
    {
        _last++;
        _ordered.Append(
            CultureInfo.InvariantCulture,
            $"""<w:num w:numId="{_last}"><w:abstractNumId w:val="{Decimal}"/><w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride></w:num>""");
        return _last;
    }
}
