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

    /// <summary>The words in bold or italics that a text begins with, where they are a title; else null.</summary>
    public static string? TitleOf(ImmutableArray<Inline> content)
    {
        if (content is not [Emphasis or Strong, ..]) return null;
        var text = PlainText.Of([content[0]]);
        return FoldedWords.Of(text) is { Length: > 0 and <= MostWords } words && Vocabulary.Titles.HasAny(words) && !Vocabulary.Body.IsWhole(string.Join(' ', words)) ? HeadText.Clean(text) : null;
    }

    /// <summary>A first sentence that is a title, or comes to one. It stays where it stands.</summary>
    private static string? Said(ImmutableArray<Inline> content) => (content is [TextRun { Text: var text }, ..] ? TitleInText.Sure(text) : null) ?? SpokenTitle.In(content);

    /// <summary>What a quotation begins with, which the body begins with, perhaps behind a rule; else null.</summary>
    private static Paragraph? Quoted(ImmutableArray<Block> body) => body.SkipWhile(block => block is ThematicBreak).FirstOrDefault() is QuoteBlock { Content: [Paragraph first, ..] } ? first : null;

    /// <summary>"> **Tom Miller, CEO:** She is the best of all": who says it.</summary>
    private static bool NamesSpeaker(Paragraph quoted) => PlainText.Of([quoted.Content[0]]) is var lead && (lead.Contains(',', StringComparison.Ordinal) || lead.TrimEnd().EndsWith(':') || PlainText.Of(quoted.Content)[lead.Length..].TrimStart().StartsWith(':'));

    /// <summary>The role with the title, and the words moved from the text to the head, if it has none of its own.</summary>
    public static Role Read(Role role)
    {
        if (role.Title is not null) return role;
        // "> **Miller** – Built …": a quotation stays whole.
        if (Quoted(role.Body) is { } quoted) return TitleOf(quoted.Content) is { } own && !NamesSpeaker(quoted) ? role with { Title = own } : role;
        // "### Windmill", "#### The new mill", "粉ひきとして、…": what was done stands between.
        if (role.Body is [Heading, Paragraph told, ..] && SpokenTitle.BeforeAs(told.Content) is { } doneAs) return role with { Title = doneAs };
        if (role.Body is not [Paragraph paragraph, .. var rest]) return role;
        if (TitleOf(paragraph.Content) is not { } title) return Said(paragraph.Content) is { } said ? role with { Title = said } : role;
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
