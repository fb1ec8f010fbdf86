using Portfolio.TrueType.Tables;

namespace Portfolio.TrueType.Subsetting;

/// <summary>A glyph that is made of itself would send whoever draws it round for ever.</summary>
internal static class ComponentCycle
{
    /// <exception cref="FontFormatException">Some glyph contains itself.</exception>
    public static void Refuse(IEnumerable<int> glyphs, GlyfTable outlines)
    {
        // Glyphs that are known to end, and, on the stack, those that led to the one in hand.
        var ending = new HashSet<int>();
        var open = new HashSet<int>();
        var stack = new Stack<(int Glyph, IEnumerator<(int Place, int Glyph)> Components)>();
        foreach (var glyph in glyphs)
        {
            Open(glyph);
            while (stack.TryPeek(out var top))
            {
                if (top.Components.MoveNext())
                {
                    Open(top.Components.Current.Glyph);
                    continue;
                }
                stack.Pop();
                open.Remove(top.Glyph);
                ending.Add(top.Glyph);
            }

        }

        void Open(int next)
        {
            // Most glyphs are made of no other.
            if (outlines.ComponentsOf(next) is not { IsEmpty: false } components || ending.Contains(next)) return;
            if (!open.Add(next)) throw new FontFormatException($"Table 'glyf': glyph {next} is made of itself.");
            stack.Push((next, components.AsEnumerable().GetEnumerator()));
        }
    }
}
