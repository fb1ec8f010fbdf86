using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Reading.FrontMatter;

/// <summary>Cuts the front matter off a Markdown file and reads it: YAML between <c>---</c>, TOML between <c>+++</c>, YAML as a block of code that a file begins with, or pandoc's title lines.</summary>
public static partial class FrontMatterReader
{
    private const int LargestLength = 1 << 20;

    /// <param name="file">For the places.</param>
    /// <param name="text">The whole file with <c>\n</c> as line ends.</param>
    public static FrontMatterReading Read(string file, string text)
    {
        var start = 0;
        while (start < text.Length && text[start] == '\n') start++;
        if (Fence(text, start) is { } fence) return Fenced(file, text, start, fence);
        if (CodeFence(text, start) is { } code) return InCode(file, text, start, code);
        return text.AsSpan(start).StartsWith("% ") ? TitleLines(file, text, start) : new(FrontMatterFields.Empty, 0, []);
    }

    private static FrontMatterReading Fenced(string file, string text, int start, string fence)
    {
        var body = NextLine(text, start);
        var end = ClosingFence(text, body, fence);
        var content = text[body..(end ?? text.Length)];
        if (!LooksLikeFields(content, fence)) return new(FrontMatterFields.Empty, 0, []);
        var firstLine = text.AsSpan(0, body).Count('\n') + 1;
        var opening = new SourcePlace(file, firstLine - 1, 1);
        if (end is null) return new(FrontMatterFields.Empty, 0, [FrontMatterFaults.NotClosed(opening, fence)]);
        var after = NextLine(text, end.Value);
        if (content.Length > LargestLength) return new(FrontMatterFields.Empty, after, [FrontMatterFaults.TooLong(opening)]);
        var (fields, diagnostics) = fence == "---"
            ? YamlReader.Read(file, content, firstLine)
            : TomlReader.Read(file, content, firstLine);
        return new(fields, after, diagnostics);
    }

    /// <summary>Whoever quotes the front matter means it; what is no YAML without a fault is a block of code, and stays one.</summary>
    private static FrontMatterReading InCode(string file, string text, int start, string fence)
    {
        var none = new FrontMatterReading(FrontMatterFields.Empty, 0, []);
        var body = NextLine(text, start);
        if (ClosingFence(text, body, fence) is not { } end || end - body > LargestLength || !LooksLikeFields(text[body..end], "---")) return none;
        var (fields, diagnostics) = YamlReader.Read(file, text[body..end], text.AsSpan(0, body).Count('\n') + 1);
        return diagnostics.IsEmpty && fields.Count > 0 ? new(fields, NextLine(text, end), []) : none;
    }

    private static string? CodeFence(string text, int start)
    {
        var line = text.AsSpan(start, NextLine(text, start) - start).TrimEnd();
        return line is "~~~" or "~~~yaml" or "~~~ yaml" ? "~~~" : line is "```yaml" or "``` yaml" ? "```" : null;
    }

    /// <summary>Title, author and date in lines that start with a percent sign, in this order (pandoc, pandoc_title_block).</summary>
    private static FrontMatterReading TitleLines(string file, string text, int start)
    {
        var fields = ImmutableArray.CreateBuilder<FrontMatterField>();
        var line = text.AsSpan(0, start).Count('\n') + 1;
        foreach (var key in (ReadOnlySpan<string>)["title", "author", "date"])
        {
            if (start >= text.Length || text[start] != '%') break;
            var next = NextLine(text, start);
            var place = new SourcePlace(file, line++, 1);
            var value = text[(start + 1)..next].Trim();
            if (value.Length > 0) fields.Add(new(key, place, new FrontMatterText(value) { Place = place with { Column = 3 } }));
            start = next;
        }
        return new(new(fields.ToImmutable()), start, []);
    }

    private static string? Fence(string text, int start)
    {
        var line = text.AsSpan(start, NextLine(text, start) - start).TrimEnd();
        return line is "---" ? "---" : line is "+++" ? "+++" : null;
    }

    private static int? ClosingFence(string text, int start, string fence)
    {
        for (var at = start; at < text.Length; at = NextLine(text, at))
        {
            var line = text.AsSpan(at, NextLine(text, at) - at).TrimEnd();
            if (line.SequenceEqual(fence) || (fence == "---" && line is "...")) return at;
        }
        return null;
    }

    private static int NextLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>Many a file starts with a rule and goes on in prose: a blank line below the fence, or a first line that is no key.</summary>
    private static bool LooksLikeFields(string content, string fence)
    {
        if (content.Trim().Length == 0) return fence == "+++" || !content.Contains('\n', StringComparison.Ordinal) || content.Length <= 2;
        if (content[0] == '\n') return false;
        foreach (var line in content.AsSpan().EnumerateLines())
        {
            var words = line.Trim();
            if (words.IsEmpty || words[0] == '#') continue;
            return fence == "---" ? YamlKey().IsMatch(line) : words[0] == '[' || words.Contains('=');
        }
        return false;
    }

    [GeneratedRegex("""^(?:["'][^"'\n]{1,80}["']|[\p{L}_][\p{L}\p{Nd}_.\-]{0,60})\s*:(?:\s|$)|^\{|^[\p{L}_]+\s*:\S""", RegexOptions.None, MatchLimit.Milliseconds)]
    private static partial Regex YamlKey();
}
