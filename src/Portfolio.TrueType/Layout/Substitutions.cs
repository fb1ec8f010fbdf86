namespace Portfolio.TrueType.Layout;

/// <summary>The lookups of GSUB that are used, by feature.</summary>
internal sealed class Substitutions
{
    private const int SingleLookup = 1;
    private const int LigatureLookup = 4;

    private static readonly (FontFeatures Feature, string Tag)[] Tags =
    [
        (FontFeatures.Ligatures, "liga"),
        (FontFeatures.ProportionalFigures, "pnum"),
        (FontFeatures.OldStyleFigures, "onum"),
    ];

    private readonly Dictionary<int, List<ISubstitution>> _lookups = [];
    private readonly ISubstitution[][] _byFeatures = new ISubstitution[1 << Tags.Length][];

    public Substitutions(FontData gsub, int glyphCount)
    {
        var layout = new LayoutTable(gsub, extensionType: 7, glyphCount);
        var byTag = Tags.Select(tag => (tag.Feature, Lookups: layout.LookupsOf(tag.Tag).ToList())).ToList();
        foreach (var lookup in byTag.SelectMany(tag => tag.Lookups).Distinct())
        {
            _lookups[lookup] = [.. layout.SubtablesOf(lookup).Select(table => Read(table.Type, table.Data, glyphCount)).OfType<ISubstitution>()];
        }
        for (var features = 0; features < _byFeatures.Length; features++)
        {
            // OpenType: lookups apply in the order of their list, whatever feature names them.
            _byFeatures[features] = [.. byTag.Where(tag => ((int)tag.Feature & features) != 0)
                .SelectMany(tag => tag.Lookups).Distinct().Order().SelectMany(lookup => _lookups[lookup])];
        }
    }

    public void Apply(List<ShapedGlyph> glyphs, FontFeatures features)
    {
        foreach (var substitution in _byFeatures[(int)features]) substitution.Apply(glyphs);
    }

    private static ISubstitution? Read(int type, FontData data, int glyphCount) => type switch
    {
        SingleLookup => new SingleSubstitution(data, glyphCount),
        LigatureLookup => new LigatureSubstitution(data, glyphCount),
        _ => null,
    };
}
