using System.Collections.Immutable;
using Portfolio.Model.Text;

namespace Portfolio.Reading.Contacts;

/// <summary>
/// Opens fenced code that holds a telephone number or a street: a "business card" in code is a paragraph, so that what is private in it
/// can be told from the rest. All other code stays code.
/// </summary>
internal static class PrivateCode
{
    private const int LongestCode = 4000;

    public static ImmutableArray<Block> Open(ImmutableArray<Block> blocks) =>
        blocks.Any(HasPrivateCode) ? [.. blocks.Select(Open)] : blocks;

    private static bool HasPrivateCode(Block block) => block is CodeBlock code ? IsPrivate(code) : TextTree.ChildrenOf(block).Any(HasPrivateCode);

    private static Block Open(Block block) => block switch
    {
        CodeBlock code when IsPrivate(code) => new Paragraph(Lines(code.Code)) { Place = code.Place },
        ListBlock x => x with { Items = [.. x.Items.Select(Open).Cast<ListItem>()] },
        ListItem x => x with { Content = [.. x.Content.Select(Open)] },
        QuoteBlock x => x with { Content = [.. x.Content.Select(Open)] },
        DefinitionList x => x with { Items = [.. x.Items.Select(Open).Cast<Definition>()] },
        Definition x => x with { Content = [.. x.Content.Select(Open)] },
        _ => block,
    };

    private static bool IsPrivate(CodeBlock code) => code.Code.Length <= LongestCode && code.Code.Split('\n')
        .Any(line => PhoneNumbers.Find(FoldedText.OfWords(line).Text, isContact: true, isLabelled: false).Any() || PostalAddresses.HasStreet(line));

    private static ImmutableArray<Inline> Lines(string code)
    {
        var runs = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in code.Split('\n').Where(line => line.Trim().Length > 0))
        {
            if (runs.Count > 0) runs.Add(new LineBreak());
            runs.Add(new TextRun(line.Trim()));
        }
        return runs.ToImmutable();
    }
}
