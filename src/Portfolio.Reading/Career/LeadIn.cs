using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>A title that stands out at the start of the text below the head ("<c>*Researcher*. I worked on …</c>").</summary>
internal static class LeadIn
{
    private const int MostWords = 10;
    private const int MostWordsOfSentence = 8;

    /// <summary>The words in bold or italics that a text begins with, where they are a title; else null.</summary>
    public static string? TitleOf(ImmutableArray<Inline> content)
    {
        if (content is not [Emphasis or Strong, ..]) return null;
        var text = PlainText.Of([content[0]]);
        return FoldedWords.Of(text) is { Length: > 0 and <= MostWords } words && Vocabulary.Titles.HasAny(words) ? HeadText.Clean(text) : null;
    }

    /// <summary>"Lead engineer and mentor. Looked after …": a first sentence that begins with the word of a post, and is no longer than one. It stays where it stands.</summary>
    private static string? SentenceOf(ImmutableArray<Inline> content)
    {
        if (content is not [TextRun { Text: var text }, ..] || text.IndexOf(". ", StringComparison.Ordinal) is not (> 0 and var stop)) return null;
        return FoldedWords.Of(text[..stop]) is { Length: > 0 and <= MostWordsOfSentence } words && char.IsUpper(text[0]) && !words.Any(word => word.EndsWith("ing", StringComparison.Ordinal)) && (Vocabulary.Titles.LengthAt(words, 0) > 0 || (words.Length > 1 && Vocabulary.Titles.LengthAt(words, 1) > 0)) ? HeadText.Clean(text[..stop]) : null;
    }

    /// <summary>The role with the title, and the words moved from the text to the head, if it has none of its own.</summary>
    public static Role Read(Role role)
    {
        if (role.Title is not null || role.Body is not [Paragraph paragraph, .. var rest]) return role;
        if (TitleOf(paragraph.Content) is not { } title) return (SentenceOf(paragraph.Content) ?? SpokenTitle.In(paragraph.Content)) is { } said ? role with { Title = said } : role;
        var lead = paragraph.Content[0];
        var behind = paragraph.Content.RemoveAt(0);
        var head = new EntryHead(role.Head.Lines.Add(new([new(HeadPartKind.Title, [lead])])));
        if (behind is [TextRun { Text: ['.' or ':' or ',' or ';', ..] } run, .. var others])
        {
            head = new(head.Lines.SetItem(head.Lines.Length - 1, new([.. head.Lines[^1].Parts, new(HeadPartKind.Text, [new TextRun(run.Text[..1])])])));
            behind = [new TextRun(run.Text[1..].TrimStart()), .. others];
        }
        if (behind is [LineBreak or SoftBreak, ..]) behind = behind.RemoveAt(0);
        var isEmpty = behind.All(inline => inline is TextRun run && string.IsNullOrWhiteSpace(run.Text));
        return role with { Title = title, Head = head, Body = isEmpty ? rest : [paragraph with { Content = behind }, .. rest] };
    }
}
