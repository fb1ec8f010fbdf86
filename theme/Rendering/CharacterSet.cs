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
        while (text.IndexOfAnyExceptInRange('\0', (char)(2 * Half - 1)) is var other and >= 0)
        {
            AddAscii(text[..other]);
            Rune.DecodeFromUtf16(text[other..], out var character, out var length);
            if (!Rune.IsControl(character)) _others.Add(character.Value);
            text = text[(other + length)..];
        }
        AddAscii(text);
    }

    private void AddAscii(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character < Half) _low |= 1UL << character;
            else _high |= 1UL << (character - Half);
        }
    }

    /// <param name="asciiOfRanges">Those of the ranges as a set of bits, worked out once; controls are in none.</param>
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
