using System.Globalization;
using System.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>Writes HTML between the two halves of the reader; none of it is published.</summary>
internal static class HtmlText
{
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                _ => escaped.Append(character),
            };
        }
        return escaped.ToString();
    }
}
