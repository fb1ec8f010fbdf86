namespace Portfolio.Theme.Rendering;

/// <summary>The cut that words are set in, whatever surrounds them.</summary>
[Flags]
internal enum FontCut : byte
{
    Text = 0,
    Display = 1,
    Bold = 2,
    Italic = 4,
}
