using System.Text;

namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: cmap, its Unicode subtables in the formats 4 and 12.</summary>
internal sealed class CmapTable
{
    /// <summary>Most text is Latin: its characters are looked up once.</summary>
    private const int FirstBeyondLatin = 0x250;

    private readonly ICharacterMap _map;
    private readonly int[] _latin = new int[FirstBeyondLatin];

    public CmapTable(FontData data)
    {
        var best = 0;
        ICharacterMap? map = null;
        var count = data.U16(2);
        for (var i = 0; i < count; i++)
        {
            var record = data.Slice(4 + (i * 8), 8);
            var rank = Rank(record.U16(0), record.U16(2));
            if (rank <= best) continue;
            var subtable = data.From(data.Count32(4 + (i * 8) + 4));
            ICharacterMap? candidate = subtable.U16(0) switch
            {
                4 => new CmapSegments(subtable),
                12 => new CmapGroups(subtable),
                _ => null,
            };
            if (candidate is not null) (best, map) = (rank, candidate);
        }
        _map = map ?? throw data.Fault("it has no Unicode subtable in format 4 or 12");
        for (var character = 0; character < FirstBeyondLatin; character++) _latin[character] = _map.GlyphOf(character);
    }

    /// <summary>0 for a character that the font does not have.</summary>
    public int GlyphOf(Rune character) => character.Value < FirstBeyondLatin ? _latin[character.Value] : _map.GlyphOf(character.Value);

    /// <summary>The full repertoire beats the basic plane, and Windows' encodings beat the generic ones.</summary>
    private static int Rank(int platform, int encoding) => (platform, encoding) switch
    {
        (3, 10) => 4,
        (0, 4 or 6) => 3,
        (3, 1) => 2,
        (0, < 4) => 1,
        _ => 0,
    };
}
