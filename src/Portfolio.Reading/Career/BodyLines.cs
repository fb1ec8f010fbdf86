using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Lines;

namespace Portfolio.Reading.Career;

/// <summary>The lines right below the head of an entry, as plain text.</summary>
internal static class BodyLines
{
    /// <summary>Those of a paragraph, or of a list the first of each item (empty where it is none); nothing of other blocks.</summary>
    public static IEnumerable<string> Of(ImmutableArray<Block> body) => body switch
    {
        [Paragraph paragraph, ..] => LineSplitter.Split(paragraph.Content).Select(line => PlainText.Of(line.Content)),
        [ListBlock list, ..] => list.Items.Select(item => item.Content is [Paragraph paragraph, ..] ? First(paragraph) : ""),
        _ => [],
    };

    public static string First(Paragraph paragraph) => PlainText.Of(LineSplitter.Split(paragraph.Content)[0].Content);
}
