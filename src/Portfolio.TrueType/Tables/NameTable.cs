using System.Text;

namespace Portfolio.TrueType.Tables;

/// <summary>OpenType: name, of which only the names that a document needs are read.</summary>
internal sealed class NameTable
{
    private const int FamilyId = 1;
    private const int PostScriptId = 6;
    private const int TypographicFamilyId = 16;
    private const int AmericanEnglish = 0x409;

    private readonly FontData _data;
    private readonly int _strings;

    public NameTable(FontData data)
    {
        _data = data;
        _strings = data.U16(4);
        Family = Find(TypographicFamilyId) ?? Find(FamilyId);
        PostScriptName = Find(PostScriptId);
    }

    public string? Family { get; }

    public string? PostScriptName { get; }

    private string? Find(int wanted)
    {
        string? found = null;
        var count = _data.U16(2);
        for (var i = 0; i < count; i++)
        {
            var record = _data.Slice(6 + (i * 12), 12);
            if (record.U16(6) != wanted) continue;
            var bytes = _data.Slice(_strings + record.U16(10), record.U16(8)).Bytes;
            switch (record.U16(0), record.U16(4))
            {
                case (3, AmericanEnglish): return Encoding.BigEndianUnicode.GetString(bytes);
                case (0 or 3, _): found ??= Encoding.BigEndianUnicode.GetString(bytes); break;
                // Roman for the Macintosh agrees with ASCII where names of fonts are concerned.
                case (1, _): found ??= Encoding.ASCII.GetString(bytes); break;
            }
        }
        return found;
    }
}
