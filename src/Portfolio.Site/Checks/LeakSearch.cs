using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using Portfolio.Model.Privacy;
using Portfolio.Model.Text;
using Portfolio.Site.Output;

namespace Portfolio.Site.Checks;

/// <summary>A search of files for values that must not be in them, all values in one pass over each text.</summary>
internal sealed class LeakSearch(IEnumerable<WithheldValue> values)
{
    private readonly ImmutableArray<(PrivateKind Kind, SearchValues<string> Keys, ImmutableArray<WithheldValue> Values)> _kinds =
    [
        .. values.GroupBy(value => value.Kind)
            .Select(kind => (kind.Key, SearchValues.Create([.. kind.Select(value => value.Key)], StringComparison.Ordinal), kind.ToImmutableArray())),
    ];

    /// <summary>Which values are in which file, in the order of the files.</summary>
    public ImmutableArray<Leak> In(ImmutableArray<OutputFile> files)
    {
        var leaks = new HashSet<Leak>();
        foreach (var file in files) Find(file, leaks);
        return [.. leaks];
    }

    /// <summary>
    /// Looks at what can be read in a file: its plain text where its bytes are packed; of a page its source, where addresses and
    /// descriptions stand, and its words without the tags that may split them.
    /// </summary>
    private void Find(OutputFile file, HashSet<Leak> leaks)
    {
        if (file.PlainText is { } plain)
        {
            Find(plain, file.Path, leaks);
            return;
        }
        var room = ArrayPool<char>.Shared.Rent(file.Bytes.Length);
        var text = room.AsSpan(0, Encoding.UTF8.GetChars(file.Bytes.Span, room));
        Find(text, file.Path, leaks);
        if (file.IsHtml)
        {
            text = text[..RemoveTags(text)];
            if (text.Contains('&')) Find(WebUtility.HtmlDecode(text.ToString()), file.Path, leaks);
            else Find(text, file.Path, leaks);
        }
        ArrayPool<char>.Shared.Return(room);
    }

    private void Find(ReadOnlySpan<char> text, string path, HashSet<Leak> leaks)
    {
        var room = ArrayPool<char>.Shared.Rent(text.Length);
        foreach (var (kind, keys, values) in _kinds)
        {
            var folded = WithheldValue.Fold(kind, text, room);
            if (!folded.ContainsAny(keys)) continue;
            foreach (var value in values)
            {
                if (value.IsIn(folded)) leaks.Add(new(kind, value.Key, path));
            }
        }
        ArrayPool<char>.Shared.Return(room);
    }

    /// <summary>Moves the text between the tags to the front.</summary>
    private static int RemoveTags(Span<char> html)
    {
        var (from, to) = (0, 0);
        while (html[from..].IndexOf('<') is var start and >= 0 && html[(from + start)..].IndexOf('>') is var end and >= 0)
        {
            html.Slice(from, start).CopyTo(html[to..]);
            to += start;
            from += start + end + 1;
        }
        html[from..].CopyTo(html[to..]);
        return to + html.Length - from;
    }
}

/// <summary>A value that gets out.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key"><see cref="WithheldValue.Key"/>, which stays the same when the value moves to another line.</param>
/// <param name="Path">The file that it is in.</param>
internal sealed record Leak(PrivateKind Kind, string Key, string Path);
