namespace Portfolio.TrueType.Layout;

/// <summary>A lookup of GSUB: puts other glyphs in the place of some.</summary>
internal interface ISubstitution
{
    void Apply(List<ShapedGlyph> glyphs);
}
