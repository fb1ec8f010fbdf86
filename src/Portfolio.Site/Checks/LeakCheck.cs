using System.Collections.Immutable;
using System.Net;
using System.Text.RegularExpressions;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Privacy;
using Portfolio.Site.Output;

namespace Portfolio.Site.Checks;

/// <summary>Searches all that is about to be published for what is withheld (rule 2), whoever put it there.</summary>
internal static partial class LeakCheck
{
    /// <summary>One diagnostic for each value that gets out, however many files it is in.</summary>
    public static IEnumerable<Diagnostic> Find(IReadOnlyCollection<OutputFile> files, ImmutableArray<WithheldValue> withheld)
    {
        if (withheld.IsEmpty) return [];
        var kinds = withheld.GroupBy(value => value.Kind).ToList();
        return files.AsParallel().AsOrdered().SelectMany(file => Find(file, kinds))
            .ToList()
            .GroupBy(leak => leak.Value)
            .Select(leaks => CheckFaults.Leak(leaks.Key, [.. leaks.Select(leak => leak.Path)]));
    }

    private static IEnumerable<(WithheldValue Value, string Path)> Find(OutputFile file, List<IGrouping<Model.Text.PrivateKind, WithheldValue>> kinds)
    {
        var texts = TextsOf(file).ToList();
        foreach (var values in kinds)
        {
            var folded = texts.ConvertAll(text => WithheldValue.Fold(values.Key, text));
            foreach (var value in values)
            {
                if (folded.Exists(value.IsIn)) yield return (value, file.Path);
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
