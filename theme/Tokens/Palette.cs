namespace Portfolio.Theme.Tokens;

/// <summary>The colours of the site, by what they are for.</summary>
/// <param name="Paper">The page.</param>
/// <param name="Tint">Behind code and quotations.</param>
/// <param name="Ink">Text.</param>
/// <param name="Quiet">What accompanies: places, durations, labels.</param>
/// <param name="Line">Hairlines, which say nothing that space does not say too.</param>
/// <param name="Accent">Dates, and whatever is pointed at.</param>
public sealed record Palette(Colour Paper, Colour Tint, Colour Ink, Colour Quiet, Colour Line, Colour Accent)
{
    /// <summary>Every pair in which text stands on a ground, by the names that <c>theme.yml</c> gives them.</summary>
    public IEnumerable<(string Text, Colour TextColour, string Ground, Colour GroundColour)> Pairs =>
        from text in new (string Name, Colour Colour)[] { (nameof(Ink), Ink), (nameof(Quiet), Quiet), (nameof(Accent), Accent) }
        from ground in new (string Name, Colour Colour)[] { (nameof(Paper), Paper), (nameof(Tint), Tint) }
        select (text.Name, text.Colour, ground.Name, ground.Colour);
}
