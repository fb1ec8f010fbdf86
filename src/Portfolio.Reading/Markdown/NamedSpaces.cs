using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>Gives <c>&amp;nbsp</c> the semicolon that was forgotten: HTML reads it without one (13.5, Named character references), and CommonMark does not (0.31, 2.5).</summary>
internal static partial class NamedSpaces
{
    public static MappedText Complete(MappedText source) => OutsideCode.Replace(source, '&', Unclosed(), space => space + ";");

    // Not in an address: "?a=1&nbsp=2".
    [GeneratedRegex("&nbsp(?![;=a-zA-Z0-9])", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex Unclosed();
}
