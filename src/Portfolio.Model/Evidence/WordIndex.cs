namespace Portfolio.Model.Evidence;

/// <summary>A text that can be asked whether it names something as whole words.</summary>
public sealed class WordIndex(string text)
{
    /// <summary>Names of this length and less are often words too (Go, R, Node, Rust).</summary>
    private const int ShortName = 4;

    /// <summary>In capitals, letter for letter as <see cref="StringComparison.OrdinalIgnoreCase"/> compares: it is asked for many names.</summary>
    private readonly string _capitals = text.ToUpperInvariant();

    /// <summary>
    /// Whether the text names it, not as a part of a longer word: <c>Java</c> is not in <c>JavaScript</c>. Case matters for short
    /// names only, and only they mind a hyphen: <c>go-to</c> is no Go, but <c>Python-based</c> shows Python.
    /// </summary>
    public bool Contains(string name)
    {
        if (name.Length == 0) return false;
        var (searched, wanted) = name.Length <= ShortName ? (text, name) : (_capitals, name.ToUpperInvariant());
        for (var at = searched.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = searched.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (EndsAt(at - 1, name[0], name) && EndsAt(at + name.Length, name[^1], name)) return true;
        }
        return false;
    }

    private bool EndsAt(int neighbour, char edge, string name)
    {
        if (neighbour < 0 || neighbour >= text.Length || !char.IsLetterOrDigit(edge)) return true;
        return text[neighbour] switch
        {
            // C is neither C++ nor C#.
            '+' or '#' or '_' => false,
            '-' => name.Length > ShortName,
            var character => !char.IsLetterOrDigit(character),
        };
    }
}
