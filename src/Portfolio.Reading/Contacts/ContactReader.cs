using System.Collections.Immutable;
using Portfolio.Model.Text;
using Portfolio.Reading.Markdown;

namespace Portfolio.Reading.Contacts;

/// <summary>
/// Finds how to reach the person, wherever and in whatever form the file says it, and marks what is private: telephone
/// numbers and street addresses.
/// </summary>
public static class ContactReader
{
    /// <summary>Reads the whole document: its head, sections such as "Contact" and its last lines with care, the rest for clear numbers alone.</summary>
    public static ContactReading Read(MarkdownDocument document)
    {
        var found = new FoundContacts();
        var blocks = PrivateCode.Open(document.Blocks);
        var leaves = ContactZones.Of(blocks);
        var reader = new LeafContactReader(leaves, found);
        for (var at = 0; at < leaves.Length; at++) reader.Read(at);
        reader.ReadTownsBesideContacts();
        FrontMatterContacts.Read(document.FrontMatter, found);
        reader.ReadFallbackAddress();

        return new()
        {
            Blocks = Marked(blocks, found),
            Contacts = found.Contacts,
            Source = document.Source with { Private = PrivateSpans.In(document.Source.Text, found.Private) },
        };
    }

    /// <summary>The blocks of a page that is no CV, its clear telephone numbers marked as private.</summary>
    public static ImmutableArray<Block> MarkPhones(ImmutableArray<Block> blocks)
    {
        var found = new FoundContacts();
        blocks = PrivateCode.Open(blocks);
        // Such a page has no place where contacts are to be expected: its first lines are the beginning of a story.
        ImmutableArray<ContactLeaf> leaves = [.. ContactZones.Of(blocks).Select(leaf => leaf with { IsContact = false, IsHead = false })];
        var phones = new LeafPhoneReader(leaves, found);
        for (var at = 0; at < leaves.Length; at++) phones.Read(at, leaves[at], LeafText.Of(leaves[at].Content));
        return Marked(blocks, found);
    }

    private static ImmutableArray<Block> Marked(ImmutableArray<Block> blocks, FoundContacts found)
    {
        var leaf = 0;
        return Rewrite(blocks, content => Marked(content, found.MarksOf(leaf++)));
    }

    private static ImmutableArray<Inline> Marked(ImmutableArray<Inline> content, ImmutableArray<LeafMark> marks)
    {
        if (marks.IsEmpty) return content;
        var pieces = LeafText.Cut(content, [.. marks.SelectMany(mark => (int[])[mark.Start, mark.End])]);
        var result = ImmutableArray.CreateBuilder<Inline>();
        for (var at = 0; at < pieces.Length; at++)
        {
            var mark = at % 2 == 1 ? marks[at / 2] : null;
            if (mark?.Private is { } kind) result.Add(new PrivateText(kind, pieces[at]));
            else if (mark?.Address is { } address) result.Add(new Link(address, null, pieces[at]));
            else result.AddRange(pieces[at]);
        }
        return result.ToImmutable();
    }

    /// <summary>The blocks with their runs rewritten, leaf by leaf in the order of <see cref="ContactZones"/>.</summary>
    private static ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> leaf)
    {
        return [.. blocks.Select(One)];

        Block One(Block block) => block switch
        {
            Paragraph x => x with { Content = leaf(x.Content) },
            Heading x => x with { Content = leaf(x.Content) },
            TableCell x => x with { Content = leaf(x.Content) },
            ListBlock x => x with { Items = [.. x.Items.Select(One).Cast<ListItem>()] },
            ListItem x => x with { Content = [.. x.Content.Select(One)] },
            QuoteBlock x => x with { Content = [.. x.Content.Select(One)] },
            TableRow x => x with { Cells = [.. x.Cells.Select(One).Cast<TableCell>()] },
            TableBlock x => x with { Header = [.. x.Header.Select(One).Cast<TableCell>()], Rows = [.. x.Rows.Select(One).Cast<TableRow>()] },
            DefinitionList x => x with { Items = [.. x.Items.Select(One).Cast<Definition>()] },
            Definition x => x with { Terms = [.. x.Terms.Select(leaf)], Content = [.. x.Content.Select(One)] },
            _ => block,
        };
    }
}
