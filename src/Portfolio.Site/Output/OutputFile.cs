using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Mapping;

namespace Portfolio.Site.Output;

/// <summary>A file of the site, in memory: the caller writes it, serves it, or only checks it.</summary>
/// <param name="Path">In the output folder, with <c>/</c> separators.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="PlainText">What can be read out of it, where its bytes are not text themselves (PDF, DOCX); else null.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes, string? PlainText = null)
{
    /// <summary>Where the owner asked for the file, if at one place; for messages.</summary>
    public SourcePlace? Origin { get; init; }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static OutputFile Text(Address address, string text) => new(address.OutputPath, Utf8.GetBytes(text));

    public static OutputFile Text(string path, string text) => new(path, Utf8.GetBytes(text));

    public static ImmutableArray<OutputFile> InOrder(IEnumerable<OutputFile> files) => [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];

    /// <param name="files">In the order of their paths.</param>
    /// <param name="path">The file's.</param>
    /// <returns>Null where there is none.</returns>
    public static OutputFile? Find(ImmutableArray<OutputFile> files, string path)
    {
        var (first, end) = (0, files.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            var order = string.CompareOrdinal(files[middle].Path, path);
            if (order == 0) return files[middle];
            if (order < 0) first = middle + 1;
            else end = middle;
        }
        return null;
    }

    public bool IsHtml => Path.EndsWith(".html", StringComparison.Ordinal);

    /// <summary>The bytes as text; for files that are text.</summary>
    public string ReadText() => Utf8.GetString(Bytes.Span);
}
