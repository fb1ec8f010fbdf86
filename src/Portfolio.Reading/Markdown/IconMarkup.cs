using System.Globalization;
using AngleSharp.Dom;

namespace Portfolio.Reading.Markdown;

/// <summary>Elements that show an icon. Most are empty and vanish by themselves; these have a word inside that names the icon.</summary>
internal static class IconMarkup
{
    public static bool IsIcon(IElement element) =>
        element.LocalName is "i" or "span" or "em"
        && element.ClassList.Any(name => name.StartsWith("material-icons", StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("material-symbols", StringComparison.OrdinalIgnoreCase));

    /// <summary><c>Acme &lt;i class="fa fa-circle"&gt;&lt;/i&gt; Miller</c>: one that vanishes between two names and kept them apart.</summary>
    /// <param name="element">What vanishes.</param>
    /// <param name="before">The text before it.</param>
    public static bool StandsBetween(IElement element, string before) =>
        element.LocalName is "i" or "span" && !element.HasChildNodes && element.ClassList.Any(IsClassOfIcons)
        && before.AsSpan().TrimEnd() is [.., var last] && (char.IsLetterOrDigit(last) || last is ')' or '.' or '&')
        && element.NextSibling is IText next && next.Data.AsSpan().TrimStart() is [var first, ..] && (char.IsUpper(first) || char.IsDigit(first) || char.GetUnicodeCategory(first) == UnicodeCategory.OtherLetter);

    private static bool IsClassOfIcons(string name) => Array.Exists(Starts, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase)) || name is "icon" or "fa" or "fas" or "far" or "fab" or "bi" or "ti" or "glyphicon" or "iconify";

    private static readonly string[] Starts = ["fa-", "icon-", "bi-", "ion-", "glyphicon-", "ri-", "ti-", "mdi-", "devicon-", "octicon"];
}
