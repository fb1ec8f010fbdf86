using AngleSharp.Dom;

namespace Portfolio.Reading.Markdown;

/// <summary>Elements that show an icon. Most are empty and vanish by themselves; these have a word inside that names the icon.</summary>
internal static class IconMarkup
{
    public static bool IsIcon(IElement element) =>
        element.LocalName is "i" or "span" or "em"
        && element.ClassList.Any(name => name.StartsWith("material-icons", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("material-symbols", StringComparison.OrdinalIgnoreCase));
}
