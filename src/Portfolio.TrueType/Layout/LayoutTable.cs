namespace Portfolio.TrueType.Layout;

/// <summary>What GPOS and GSUB have in common: features, and the lookups that they name.</summary>
/// <remarks>OpenType: "OpenType Layout common table formats".</remarks>
internal sealed class LayoutTable
{
    /// <summary>Each lookup keeps arrays as long as the font has glyphs; this many entries are far more than real fonts need.</summary>
    private const long MaximumEntries = 8_000_000;

    private static readonly string[] Scripts = ["DFLT", "latn", "grek", "cyrl", "hebr", "arab"];

    private readonly FontData _data;
    private readonly int _extensionType;
    private readonly int _glyphCount;
    private long _entries;

    /// <param name="data">GPOS or GSUB.</param>
    /// <param name="extensionType">The lookup type that only points to another: 9 in GPOS, 7 in GSUB.</param>
    /// <param name="glyphCount">How many glyphs the font has.</param>
    public LayoutTable(FontData data, int extensionType, int glyphCount)
    {
        if (data.U16(0) != 1) throw data.Fault("its version is not 1");
        (_data, _extensionType, _glyphCount) = (data, extensionType, glyphCount);
    }

    /// <summary>The numbers of the lookups of a feature, in the order in which they apply.</summary>
    public IEnumerable<int> LookupsOf(string feature)
    {
        var features = _data.From(_data.U16(6));
        var lookups = new SortedSet<int>();
        foreach (var index in ActiveFeatures())
        {
            if (features.Tag(2 + (index * 6)) != feature) continue;
            var table = features.From(features.U16(2 + (index * 6) + 4));
            var count = table.U16(2);
            for (var i = 0; i < count; i++) lookups.Add(table.U16(4 + (i * 2)));
        }
        return lookups;
    }

    /// <summary>The subtables of a lookup with the type that they have once extensions are followed.</summary>
    public IEnumerable<(int Type, FontData Data)> SubtablesOf(int lookup)
    {
        var lookups = _data.From(_data.U16(8));
        if (lookup >= lookups.U16(0)) throw _data.Fault($"lookup {lookup} does not exist");
        var table = lookups.From(lookups.U16(2 + (lookup * 2)));
        var (type, count) = (table.U16(0), table.U16(4));
        _entries += (long)count * _glyphCount;
        if (_entries > MaximumEntries) throw _data.Fault("it has more lookups than can be used");
        for (var i = 0; i < count; i++)
        {
            var subtable = table.From(table.U16(6 + (i * 2)));
            if (type == _extensionType) yield return (subtable.U16(2), subtable.From(subtable.Count32(4)));
            else yield return (type, subtable);
        }
    }

    /// <summary>The features of the default language of each script that is set here.</summary>
    private HashSet<int> ActiveFeatures()
    {
        var scripts = _data.From(_data.U16(4));
        var active = new HashSet<int>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        var count = scripts.U16(0);
        for (var i = 0; i < count; i++)
        {
            var tag = scripts.Tag(2 + (i * 6));
            if (!Scripts.Contains(tag, StringComparer.Ordinal) || !found.Add(tag)) continue;
            var script = scripts.From(scripts.U16(2 + (i * 6) + 4));
            var defaultLanguage = script.U16(0);
            if (defaultLanguage == 0) continue;
            var language = script.From(defaultLanguage);
            var featureCount = language.U16(4);
            for (var j = 0; j < featureCount; j++) active.Add(language.U16(6 + (j * 2)));
        }
        return active;
    }
}
