using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Privacy;
using Portfolio.Model.Text;
using Portfolio.Site.Output;

namespace Portfolio.Site.Checks;

/// <summary>Searches all that is about to be published for what is withheld (rule 2), whoever put it there.</summary>
internal static class LeakCheck
{
    public static IEnumerable<Diagnostic> Find(IReadOnlyCollection<OutputFile> files, ImmutableArray<WithheldValue> withheld)
    {
        if (withheld.IsEmpty) return [];
        var kinds = withheld.GroupBy(value => value.Kind).ToList();
        return files.AsParallel().AsOrdered().SelectMany(file => Find(file, kinds)).ToList();
    }

    private static IEnumerable<Diagnostic> Find(OutputFile file, List<IGrouping<PrivateKind, WithheldValue>> kinds)
    {
        var text = TextOf(file);
        foreach (var values in kinds)
        {
            var folded = WithheldValue.Fold(values.Key, text);
            foreach (var value in values)
            {
                if (folded.Contains(value.Key, StringComparison.Ordinal)) yield return CheckFaults.Leak(file.Path, value);
            }
        }
    }

    /// <summary>What can be read in a file: its plain text where its bytes are packed, its bytes as characters otherwise.</summary>
    private static string TextOf(OutputFile file)
    {
        if (file.PlainText is { } plain) return plain + "\n" + Encoding.Latin1.GetString(file.Bytes.Span);
        var text = file.ReadText();
        // A number may be split by tags, but not by entities: those are read as the characters that they stand for.
        return file.IsHtml ? System.Net.WebUtility.HtmlDecode(text) : text;
    }
}
