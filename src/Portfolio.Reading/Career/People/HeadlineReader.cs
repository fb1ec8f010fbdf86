using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Career.People;

/// <summary>Finds the line that says what the person is: in the front matter, behind the name, or right below it.</summary>
internal static class HeadlineReader
{
    private const int MostWords = 14;

    public static string? Read(FrontMatterFields frontMatter, ImmutableArray<Section> sections, NameFind name)
    {
        if (frontMatter.Text(CvKeys.Headline) is { } stated) return stated;
        if (name.Unit is null || sections.IsEmpty) return null;
        if (BesideName(name.Unit.Line!) is { } beside) return beside;
        foreach (var leaf in sections[0].Parts.SkipWhile(part => part is not NameLine).OfType<Prose>().SelectMany(prose => TextTree.Leaves(prose.Content)).Take(6))
        {
            foreach (var (_, content) in LineSplitter.Split(TextTree.InlinesOf(leaf)))
            {
                var line = new TextLine(content);
                if (line.Words.Length is 0 or > MostWords || line.Text.Contains('@', StringComparison.Ordinal) || LineShape.EndsAsSentence(line.Text) || LineShape.IsPlace(line)) continue;
                if (Vocabulary.Titles.HasAny(line.Words) && HeadText.Clean(line.Text) is { } headline) return headline;
            }
        }
        return null;
    }

    private static string? BesideName(TextLine line)
    {
        var chunks = HeadChunks.Of(line, []);
        return chunks.Count < 2 ? null : chunks.Skip(1).Select(chunk => line.Text[chunk.Start..chunk.End]).FirstOrDefault(text => Vocabulary.Titles.HasAny(FoldedWords.Of(text)));
    }
}
