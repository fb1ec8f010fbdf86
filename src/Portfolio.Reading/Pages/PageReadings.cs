using System.Collections.Immutable;
using Portfolio.Model.Input;
using Portfolio.Reading.Markdown;

namespace Portfolio.Reading.Pages;

/// <summary>The letters or the talks of a portfolio, each file with what was read in it.</summary>
/// <param name="Language">Of the CV.</param>
/// <param name="Pages">In the order of their files.</param>
internal sealed record PageReadings<T>(string Language, ImmutableArray<(InputFile File, T Reading)> Pages)
{
    public IEnumerable<T> All => Pages.Select(page => page.Reading);

    /// <param name="files">What is to be read.</param>
    /// <param name="language">Of the CV.</param>
    /// <param name="read">Reads one; it looks at nothing but the document and the language.</param>
    /// <param name="earlier">A reading of before, from which the pages are taken over that are the same.</param>
    public static PageReadings<T> Of(ImmutableArray<InputFile> files, string language, Func<MarkdownDocument, string, T> read, PageReadings<T>? earlier)
    {
        var known = earlier?.Language == language ? earlier.Pages : [];
        return new(language, [.. files.Select(file =>
            known.FirstOrDefault(page => page.File.IsSameAs(file)) is { File: not null } same ? same : (file, read(MarkdownReader.Read(file), language)))]);
    }
}
