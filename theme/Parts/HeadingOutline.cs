using System.Globalization;

namespace Portfolio.Theme.Parts;

/// <summary>
/// Gives the headings of an owner's text their levels below the heading they stand under: the same nesting as written, but
/// no level skipped and none below 6.
/// </summary>
/// <param name="top">The level of the outermost heading.</param>
internal sealed class HeadingOutline(int top)
{
    private readonly Stack<int> _open = new();

    /// <summary>The element for the next heading in the order of the text.</summary>
    /// <param name="written">Its level as written.</param>
    public string NameOf(int written) => NameOfLevel(LevelOf(written));

    public int LevelOf(int written)
    {
        while (_open.TryPeek(out var open) && open >= written) _open.Pop();
        _open.Push(written);
        return Math.Min(6, top + _open.Count - 1);
    }

    public static string NameOfLevel(int level) => string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(level, 1, 6)}");
}
