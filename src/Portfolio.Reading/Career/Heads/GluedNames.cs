using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.People;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.Heads;

/// <summary>
/// "Miller Springfield Mill Company  2014 - 2016", "Art Teacher Princeton School  2012 - 2014": where nothing but a space parts titles from employers, as in text that lost its type,
/// and no head of several says otherwise, a name behind the last word of a title is the employer.
/// </summary>
internal sealed class GluedNames(SegmentEvidence evidence)
{
    private const int Fewest = 3;
    private const int FewestWordsOfName = 2;
    private const int MostWords = 12;

    private readonly List<HeadLineInput> _titles = [];
    private int _heads;

    /// <param name="lines">The lines of one head that stands below no employer.</param>
    public void Add(IReadOnlyList<HeadLineInput> lines)
    {
        if (!evidence.IsRole) return;
        _heads++;
        if (lines is [{ Dates.Count: > 0, Chunks: [var title] } line, ..] && evidence.IsTitle(line.Line, title) && line.Line.Styles.All(range => range.Style == TextStyle.Plain)) _titles.Add(line);
    }

    /// <summary>Divides them, where most heads are so and three name an employer that a word tells.</summary>
    public void Divide()
    {
        var found = _titles.Select(line => (Line: line, Start: StartOfName(line))).Where(title => title.Start > 0).ToList();
        if (found.Count >= Fewest && found.Count * 2 > _heads && found.Count(title => evidence.IsOrganization(title.Line.Line, new(title.Start, title.Line.Chunks[0].End, HeadSeparator.Space))) >= Fewest)
            found.ForEach(title => title.Line.DivideFirst(title.Start));
        _titles.Clear();
    }

    /// <summary>Where capitals begin behind the first words that end as a title and leave no other; 0 where there is no such place.</summary>
    private static int StartOfName(HeadLineInput line)
    {
        var chunk = line.Chunks[0];
        var text = line.Line.Text[chunk.Start..chunk.End];
        if (line.Line.WordsIn(chunk.Start, chunk.End).Length > MostWords) return 0;
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space > 0; space = text.IndexOf(' ', space + 1))
        {
            var name = text[(space + 1)..].TrimStart();
            var behind = FoldedWords.Of(name);
            if (behind.Length < FewestWordsOfName) return 0;
            if (char.IsUpper(name[0]) && FoldedWords.Of(text[..space]) is [.., var last] && Vocabulary.Titles.IsWhole(last) && TradeNames.AreSurnames(behind) && LineShape.SaysNames(name)) return chunk.End - name.Length;
        }
        return 0;
    }
}
