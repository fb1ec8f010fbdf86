using System.Text.RegularExpressions;
using Markdig.Extensions.Emoji;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>Shows the picture that a code between colons stands for (<c>:briefcase:</c>), as GitHub does; what names none stays what it is.</summary>
internal static partial class EmojiCodes
{
    private static readonly Lazy<IDictionary<string, string>> Pictures = new(EmojiMapping.GetDefaultEmojiShortcodeToUnicode);

    public static MappedText Show(MappedText source) => OutsideCode.Replace(source, ':', Code(), code => Pictures.Value.TryGetValue(code, out var picture) ? picture : null);

    // Neither in an address nor in a time: "http://a:b:c", "10:30:15".
    [GeneratedRegex(@"(?<![\p{L}\p{N}/:]):[a-z+\-][a-z0-9_+\-]+:(?![\p{L}\p{N}/:])", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Code();
}
