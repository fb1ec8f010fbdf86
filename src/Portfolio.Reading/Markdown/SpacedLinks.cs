using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>Links to addresses with spaces (<c>[photo](files/my photo.jpg)</c>), which CommonMark takes for text unless pointed brackets hold them together (0.31.2, 6.3).</summary>
internal static partial class SpacedLinks
{
    private const int Longest = 500;

    /// <param name="text">The text.</param>
    /// <param name="at">The place of the first bracket.</param>
    /// <returns>Where the address stands; null where there is no such link.</returns>
    public static (int Start, int End)? AddressAt(string text, int at) =>
        Link().Match(text, at, Math.Min(Longest, text.Length - at)) is { Success: true, Groups: [_, var address] } ? (address.Index, address.Index + address.Length) : null;

    // Words in brackets behind words in brackets are one only where they begin or end as an address does.
    [GeneratedRegex("""\G\[[^\[\]<>`{\n]{1,200}\]\(((?:[#/]|\.{1,2}/|https?://)[^()<>"'\n ]*(?: [^()<>"'\n ]+){1,10}|[^()<>"'\n ]+(?: [^()<>"'\n ]+){0,10} [^()<>"'\n ]*\.(?:pdf|html?|md|jpe?g|png|gif|webp|svg|docx?|pptx?|zip))\)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Link();
}
