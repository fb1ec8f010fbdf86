namespace Portfolio.TrueType.Tables;

/// <summary>A subtable of cmap.</summary>
internal interface ICharacterMap
{
    int GlyphOf(int character);
}
