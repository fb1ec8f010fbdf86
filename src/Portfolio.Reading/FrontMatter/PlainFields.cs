using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Text;

namespace Portfolio.Reading.FrontMatter;

/// <summary>What can be saved of YAML that no parser takes: each line at its left edge that is a key and a value.</summary>
/// <remarks>The fault is reported all the same. Without these a slip in one line would lose the name and, worse, what is to be withheld.</remarks>
internal static partial class PlainFields
{
    public static FrontMatterFields Of(string file, string yaml, int firstLine)
    {
        var fields = ImmutableArray.CreateBuilder<FrontMatterField>();
        var line = firstLine - 1;
        foreach (var text in yaml.Split('\n'))
        {
            line++;
            if (Field().Match(text) is not { Success: true } field) continue;
            var value = field.Groups[2].Value.Trim().Trim('"', '\'');
            fields.Add(new(field.Groups[1].Value, new(file, line, 1), new FrontMatterText(value) { Place = new(file, line, field.Groups[2].Index + 1) }));
        }
        return new(fields.ToImmutable());
    }

    [GeneratedRegex(@"^([\p{L}_][\p{L}\p{Nd}_.-]{0,40})\s*:\s+([^\s\[{|>&*!%@`].*)$", RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Field();
}
