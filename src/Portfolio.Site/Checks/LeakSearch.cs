using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Portfolio.Model.Privacy;
using Portfolio.Model.Text;
using Portfolio.Site.Output;

namespace Portfolio.Site.Checks;

/// <summary>A search of files for values that must not be in them, all values in one pass over each text.</summary>
internal sealed partial class LeakSearch(IEnumerable<WithheldValue> values)
{
    private readonly ImmutableArray<(PrivateKind Kind, SearchValues<string> Keys, ImmutableArray<WithheldValue> Values)> _kinds =
    [
        .. values.GroupBy(value => value.Kind)
            .Select(kind => (kind.Key, SearchValues.Create([.. kind.Select(value => value.Key)], StringComparison.Ordinal), kind.ToImmutableArray())),
    ];

    /// <summary>Which values are in which file, in the order of the files.</summary>
    public ImmutableArray<Leak> In(ImmutableArray<OutputFile> files) => [.. files.SelectMany(In)];

    private IEnumerable<Leak> In(OutputFile file)
    {
        var texts = TextsOf(file).ToList();
        foreach (var (kind, keys, values) in _kinds)
        {
            var folded = texts.ConvertAll(text => WithheldValue.Fold(kind, text)).FindAll(text => text.AsSpan().ContainsAny(keys));
            foreach (var value in values)
            {
                if (folded.Exists(value.IsIn)) yield return new(kind, value.Key, file.Path);
            }
        }
    }

    /// <summary>
    /// What can be read in a file: its plain text where its bytes are packed; of a page its words without the tags that may
    /// split them, and its source, where addresses and descriptions stand.
    /// </summary>
    private static IEnumerable<string> TextsOf(OutputFile file)
    {
        if (file.PlainText is { } plain)
        {
            yield return plain;
            yield break;
        }
        var text = file.ReadText();
        yield return text;
        if (file.IsHtml) yield return WebUtility.HtmlDecode(Tag().Replace(text, ""));
    }

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}

/// <summary>A value that gets out.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key"><see cref="WithheldValue.Key"/>, which stays the same when the value moves to another line.</param>
/// <param name="Path">The file that it is in.</param>
internal sealed record Leak(PrivateKind Kind, string Key, string Path);
