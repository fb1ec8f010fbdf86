using System.Text;

namespace Portfolio.Theme.Rendering;

/// <summary>The characters of a text, each once, without controls. Most texts have few that are not ASCII.</summary>
internal sealed class CharacterSet
{
    private const int Half = 64;

    private readonly HashSet<int> _others = [];

    // ASCII, a bit for each.
    private ulong _low;
    private ulong _high;

    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (Rune.IsControl(character)) continue;
            if (character.Value < Half) _low |= 1UL << character.Value;
            else if (character.Value < 2 * Half) _high |= 1UL << (character.Value - Half);
            else _others.Add(character.Value);
        }
    }

    /// <param name="asciiOfRanges">Those of the ranges as a set of bits, worked out once.</param>
    /// <param name="ranges">Both ends included.</param>
    public bool HasAnyOf(UInt128 asciiOfRanges, ImmutableArray<(int First, int Last)> ranges)
    {
        if ((new UInt128(_high, _low) & asciiOfRanges) != 0) return true;
        foreach (var character in _others)
        {
            foreach (var (first, last) in ranges)
            {
                if (character >= first && character <= last) return true;
            }
        }
        return false;
    }
}
