using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Downloads.Pdf;

/// <summary>What is said about a PDF that could not be made as its owner wished.</summary>
public static class PdfFaults
{
    private const int MostCharacters = 12;

    /// <summary>Characters that the fonts lack, at the line where the first of them stands.</summary>
    /// <param name="source">What the document was made from.</param>
    /// <param name="missing">In the order of their code points.</param>
    public static IEnumerable<Diagnostic> OfMissing(SourceText source, ImmutableArray<string> missing)
    {
        var (pictures, letters) = (missing.Where(Pictograph.Is).ToList(), missing.Where(text => !Pictograph.Is(text)).ToList());
        if (letters.Count > 0)
        {
            yield return new("DL8101", Severity.Warning, PlaceOf(source, letters), $"The fonts of the PDF lack these characters, which show as boxes: {List(letters)}",
                "Put a TrueType font that has them into theme/fonts, beside its licence, and build again.");
        }
        if (pictures.Count > 0)
        {
            yield return new("DL8102", Severity.Note, PlaceOf(source, pictures), $"The fonts of the PDF lack these pictographs, which it leaves out: {List(pictures)}",
                "Nothing needs doing; a TrueType font in theme/fonts that has them would show them.");
        }
    }

    /// <summary>Letters that a font has, but that are set in a way in which nobody writes them.</summary>
    public static IEnumerable<Diagnostic> OfUnshaped(SourceText source, ImmutableArray<string> unshaped)
    {
        if (unshaped.IsEmpty) yield break;
        yield return new("DL8105", Severity.Warning, PlaceOf(source, [.. unshaped]), $"The letters of this script should join or change places, and stand one after the other in the PDF: {List([.. unshaped])}",
            "Send the Word file to those who read this script: word processors set it as it should be.");
    }

    /// <summary>Fonts that were put beside the family and cannot help.</summary>
    public static IEnumerable<Diagnostic> OfFonts(SourceText source, DocumentFonts fonts) =>
        fonts.Unusable.Select(font => new Diagnostic("DL8104", Severity.Warning, new(source.File), $"The font theme/fonts/{font.Name} cannot be used for what the others lack. {font.Fault}",
            "Put a font with TrueType outlines (.ttf) there that may be embedded, or take this one away."));

    /// <summary>A CV that does not fit on the pages that its owner asked for.</summary>
    public static IEnumerable<Diagnostic> OfPages(SourceText source, PageOverflow? overflow)
    {
        if (overflow is null) yield break;
        var parts = string.Join(", ", overflow.Longest.Select(part => string.Create(CultureInfo.InvariantCulture, $"\"{part.Part}\" ({part.Lines} lines)")));
        yield return new("DL8103", Severity.Warning, new(source.File),
            string.Create(CultureInfo.InvariantCulture, $"The PDF has {overflow.Needed} pages instead of {overflow.Allowed}: {overflow.Lines} lines are too many even at the smallest size; the longest parts are {parts}"),
            string.Create(CultureInfo.InvariantCulture, $"Shorten one of them, or write Pages: {overflow.Needed} in the front matter."));
    }

    private static SourcePlace PlaceOf(SourceText source, List<string> missing)
    {
        var first = missing.Select(text => source.Text.IndexOf(text, StringComparison.Ordinal)).Where(place => place >= 0).DefaultIfEmpty(-1).Min();
        if (first < 0) return new(source.File);
        var before = source.Text.AsSpan(0, first);
        return new(source.File, before.Count('\n') + 1, first - before.LastIndexOf('\n'));
    }

    private static string List(List<string> missing)
    {
        var named = missing.Take(MostCharacters).Select(text => string.Create(CultureInfo.InvariantCulture, $"{text} (U+{Rune.GetRuneAt(text, 0).Value:X4})"));
        var more = missing.Count - MostCharacters;
        return string.Join(", ", named) + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $" and {more} more") : "");
    }
}
