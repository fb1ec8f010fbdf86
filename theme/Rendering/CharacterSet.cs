namespace Portfolio.Theme.Rendering;

/// <summary>The characters of a text, each once. Most texts have few that are not ASCII.</summary>
internal sealed class CharacterSet
{
    private readonly HashSet<int> _others = [];
    private UInt128 _ascii;

    public void Add(int character)
    {
        if (character < 128) _ascii |= UInt128.One << character;
        else _others.Add(character);
    }

    /// <param name="asciiOfRanges">Those of the ranges as a set of bits, worked out once.</param>
    /// <param name="ranges">Both ends included.</param>
    public bool HasAnyOf(UInt128 asciiOfRanges, ImmutableArray<(int First, int Last)> ranges)
    {
        if ((_ascii & asciiOfRanges) != 0) return true;
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
