using System.Collections.Frozen;
using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career.People;

/// <summary>The languages that the person speaks: in a section of their own, or in a labelled list elsewhere.</summary>
internal static class SpokenLanguagesReader
{
    public static ImmutableArray<SpokenLanguage> Read(ImmutableArray<Section> sections)
    {
        var found = new List<SpokenLanguage>();
        foreach (var section in sections.Where(section => section.Kind == SectionKind.Languages)) AddAll(section.Parts.OfType<Prose>().SelectMany(prose => prose.Content), found);
        if (found.Count == 0)
        {
            foreach (var section in sections.Where(section => section.Kind is not (SectionKind.Experience or SectionKind.Projects)))
                AddLabelled(section.Parts.SelectMany(Blocks), found);
        }
        return [.. found.DistinctBy(language => FoldedWords.Phrase(language.Name))];
    }

    private static IEnumerable<Block> Blocks(SectionPart part) => part switch
    {
        Prose prose => prose.Content,
        Entry entry => HeadAsParagraphs(entry).Concat(entry.Body),
        _ => [],
    };

    private static IEnumerable<Block> HeadAsParagraphs(Entry entry) => entry.Head.Lines.Select(line => new Paragraph([.. line.Parts.SelectMany(part => part.Content)]));

    private static void AddAll(IEnumerable<Block> blocks, List<SpokenLanguage> found)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case DefinitionList definitions:
                    foreach (var item in definitions.Items) AddPair(string.Join(' ', item.Terms.Select(PlainText.Of)), PlainText.Of(item.Content), found);
                    break;
                case TableBlock table:
                    foreach (var row in table.Rows)
                        AddPair(row.Cells.Length > 0 ? PlainText.Of(row.Cells[0].Content) : "", row.Cells.Length > 1 ? PlainText.Of(row.Cells[1].Content) : "", found);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items) AddAll(item.Content, found);
                    break;
                case Paragraph paragraph:
                    foreach (var (_, content) in LineSplitter.Split(paragraph.Content)) AddLine(PlainText.Of(content), found);
                    break;
                case QuoteBlock quote:
                    AddAll(quote.Content, found);
                    break;
            }
        }
    }

    /// <summary>"Languages: Polish, English (C1)" in a list or line of another section, or a language with its level alone.</summary>
    private static void AddLabelled(IEnumerable<Block> blocks, List<SpokenLanguage> found)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ListBlock list:
                    foreach (var item in list.Items) AddLabelledItem(item.Content, found);
                    break;
                case Paragraph paragraph:
                    foreach (var (_, content) in LineSplitter.Split(paragraph.Content)) AddIfLabelled(PlainText.Of(content), found);
                    break;
                case TableBlock table:
                    foreach (var row in table.Rows.Where(row => row.Cells.Length > 1 && IsLabel(PlainText.Of(row.Cells[0].Content)))) AddLine(PlainText.Of(row.Cells[1].Content), found);
                    break;
                case DefinitionList definitions:
                    foreach (var item in definitions.Items.Where(item => item.Terms.Any(term => IsLabel(PlainText.Of(term))))) AddAll(item.Content, found);
                    break;
                case QuoteBlock quote:
                    AddLabelled(quote.Content, found);
                    break;
            }
        }
    }

    private static void AddLabelledItem(ImmutableArray<Block> content, List<SpokenLanguage> found)
    {
        if (content is not [Paragraph first, .. var rest]) return;
        var text = PlainText.Of(first.Content);
        if (rest.IsEmpty || !IsLabel(text)) AddIfLabelled(text, found);
        else AddAll(rest, found);
        if (!IsLabel(text)) AddLabelled(rest, found);
    }

    private static void AddIfLabelled(string text, List<SpokenLanguage> found)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0 || colon > 40) return;
        if (IsLabel(text[..colon])) AddLine(text[(colon + 1)..], found);
        else if (Vocabulary.Spoken.IsAll(FoldedWords.Of(text[..colon])) && Vocabulary.Levels.HasAny(FoldedWords.Of(text[(colon + 1)..]))) AddPair(text[..colon], text[(colon + 1)..], found);
    }

    private static bool IsLabel(string text) => HeadingWords.Match(text.TrimEnd().TrimEnd(':', '：')) is { Kind: SectionKind.Languages };

    private static void AddLine(string text, List<SpokenLanguage> found)
    {
        if (text.Contains(':', StringComparison.Ordinal) && IsLabel(text[..text.IndexOf(':', StringComparison.Ordinal)])) text = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var pieces = TopLevelPieces(text);
        // "Polish, native": a name and its level, not two languages.
        if (pieces.Count > 1 && pieces.Skip(1).All(piece => !Vocabulary.Spoken.HasAny(FoldedWords.Of(piece)))) pieces = [text];
        foreach (var piece in pieces.SelectMany(BesideEachOther))
        {
            var at = piece.AsSpan().IndexOfAny("(:（：–—,".AsSpan());
            if (at < 0) at = piece.IndexOf(" - ", StringComparison.Ordinal);
            AddPair(at > 0 ? piece[..at] : piece, at > 0 ? piece[at..] : "", found);
        }
    }

    /// <summary>"Polish (native) and English (good)": two, where a language stands on both sides of the word between them.</summary>
    private static IEnumerable<string> BesideEachOther(string piece)
    {
        var depth = 0;
        for (var at = 1; at < piece.Length; at++)
        {
            if (piece[at] is '(' or '（') depth++;
            if (piece[at] is ')' or '）') depth = Math.Max(0, depth - 1);
            if (depth > 0 || piece[at] != ' ' || piece.IndexOf(' ', at + 1) is not (> 0 and var end) || !And.Contains(piece[(at + 1)..end])) continue;
            if (Vocabulary.Spoken.HasAny(FoldedWords.Of(piece[..at])) && Vocabulary.Spoken.HasAny(FoldedWords.Of(piece[end..]))) return [piece[..at], .. BesideEachOther(piece[(end + 1)..])];
        }
        return [piece];
    }

    private static readonly FrozenSet<string> And = FrozenSet.Create(StringComparer.Ordinal, "and", "&", "und", "et", "y", "e", "i", "a", "og", "och", "en", "sowie", "и", "та", "ja", "és", "ve");

    private static List<string> TopLevelPieces(string text)
    {
        var pieces = new List<string>();
        var depth = 0;
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var isEnd = at == text.Length || (depth == 0 && text[at] is ',' or ';' or '|' or '•' or '·' or '/' or '、' or '・');
            if (at < text.Length && text[at] is '(' or '（') depth++;
            if (at < text.Length && text[at] is ')' or '）') depth = Math.Max(0, depth - 1);
            if (!isEnd) continue;
            if (at > start && text[start..at].Any(char.IsLetter)) pieces.Add(text[start..at]);
            start = at + 1;
        }
        return pieces;
    }

    private static void AddPair(string name, string level, List<SpokenLanguage> found)
    {
        var words = FoldedWords.Of(name);
        if (!Vocabulary.Spoken.HasAny(words) || HeadText.Clean(name) is not { } clean) return;
        if (words.Length > 3 || (words.Length > 1 && !Vocabulary.Spoken.IsAll(words)))
        {
            var rest = new List<string>();
            var own = new List<string>();
            foreach (var word in clean.Split(' ')) (Vocabulary.Spoken.HasAny(FoldedWords.Of(word)) && own.Count < 2 ? own : rest).Add(word);
            if (own.Count == 0) return;
            clean = HeadText.Clean(string.Join(' ', own))!;
            if (level.Length == 0) level = string.Join(' ', rest);
        }
        var about = HeadText.Clean(level.Trim(' ', '(', ')', '（', '）', ':', '：', '-', '–', '—', ','));
        found.Add(new(clean, about));
    }
}
