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

    private static readonly (JoiningForm Form, string Tag)[] Forms =
    [
        (JoiningForm.Isolated, "isol"), (JoiningForm.Final, "fina"), (JoiningForm.Initial, "init"), (JoiningForm.Medial, "medi"),
    ];

    private readonly Dictionary<JoiningForm, SingleSubstitution[]> _forms;
    private readonly LigatureSubstitution[] _required;
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
        _forms = Forms.ToDictionary(form => form.Form, form => Read<SingleSubstitution>(layout, form.Tag, glyphCount));
        _required = Read<LigatureSubstitution>(layout, "rlig", glyphCount);
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

    /// <summary>Joins Arabic letters: each takes its form, and some pairs of them are one glyph.</summary>
    /// <param name="glyphs">In the order of reading.</param>
    /// <param name="forms">Of each glyph.</param>
    public void Join(List<ShapedGlyph> glyphs, IReadOnlyList<JoiningForm?> forms)
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (forms[i] is not { } form) continue;
            foreach (var substitution in _forms[form]) glyphs[i] = glyphs[i] with { Id = substitution.Of(glyphs[i].Id) };
        }
        foreach (var ligatures in _required) ligatures.Apply(glyphs);
    }

    private static T[] Read<T>(LayoutTable layout, string feature, int glyphCount)
        where T : ISubstitution =>
        [.. layout.LookupsOf(feature).SelectMany(layout.SubtablesOf).Select(table => Read(table.Type, table.Data, glyphCount)).OfType<T>()];

    private static ISubstitution? Read(int type, FontData data, int glyphCount) => type switch
    {
        SingleLookup => new SingleSubstitution(data, glyphCount),
        LigatureLookup => new LigatureSubstitution(data, glyphCount),
        _ => null,
    };
}
