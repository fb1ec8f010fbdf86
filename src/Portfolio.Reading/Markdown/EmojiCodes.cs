using System.Text.RegularExpressions;
using Markdig.Extensions.Emoji;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Markdown;

/// <summary>Shows the picture that a code between colons stands for (<c>:briefcase:</c>), as GitHub does; what names none stays what it is.</summary>
internal static partial class EmojiCodes
{
    private static readonly Lazy<IDictionary<string, string>> Pictures = new(EmojiMapping.GetDefaultEmojiShortcodeToUnicode);

    public static MappedText Show(MappedText source)
    {
        var edits = new List<TextEdit>();
        var fences = new CodeFences();
        for (var start = 0; start < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', start);
            if (end < 0) end = source.Text.Length;
            var line = source.Text.AsSpan(start, end - start);
            if (!fences.IsCode(line) && line.Contains(':') && !line.Contains('`'))
            {
                foreach (var code in Code().EnumerateMatches(line))
                {
                    if (Pictures.Value.TryGetValue(line.Slice(code.Index, code.Length).ToString(), out var picture)) edits.Add(new(start + code.Index, code.Length, picture));
                }
            }
            start = end + 1;
        }
        return source.With(edits);
    }

    // Neither in an address nor in a time: "http://a:b:c", "10:30:15".
    [GeneratedRegex(@"(?<![\p{L}\p{N}/:]):[a-z+\-][a-z0-9_+\-]+:(?![\p{L}\p{N}/:])", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Code();
}
