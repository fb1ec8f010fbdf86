using System.Collections.Immutable;
using System.Globalization;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Text;
using Portfolio.Pdf.Objects;

namespace Portfolio.Downloads.Pdf;

/// <summary>Sets the blocks of a text tree.</summary>
internal sealed class TextLayout(Typography type, ParagraphShaper shaper, bool divides)
{
    /// <summary>A baseline of its own: on that of the line before, its characters would be read as a part of the last word there.</summary>
    private const double UnseenLeading = 0.1;

    public IEnumerable<SetBlock> Blocks(ImmutableArray<Block> blocks, TextPlace place, double? between = null)
    {
        SetBlock? unseen = null;
        foreach (var block in blocks)
        {
            var first = true;
            foreach (var set in Set(block, place))
            {
                if (set.IsUnseen)
                {
                    if (unseen is not null) yield return unseen;
                    unseen = set;
                    continue;
                }
                if (unseen is not null && set.Label is not null) yield return unseen;
                yield return unseen is null || set.Label is not null ? set : HangingBefore(set, unseen);
                (unseen, first) = (null, false);
            }
            if (!first) place = place with { Space = between ?? type.ParagraphSpace };
        }
        if (unseen is not null) yield return unseen;
    }

    /// <summary>Pictographs that stand by themselves above what they are a picture of, and are not seen, are read before it on its line.</summary>
    private static SetBlock HangingBefore(SetBlock block, SetBlock unseen) => block with
    {
        Label = unseen.Lines[0].WithSpace(),
        // Room for the space between both, or they are read as one word.
        LabelIndent = block.Indent - unseen.Lines[0].Hang,
    };

    /// <summary>The blocks of an item behind its mark.</summary>
    /// <param name="content">What the item says.</param>
    /// <param name="list">The list's mark.</param>
    /// <param name="label">A bullet or a number.</param>
    /// <param name="place">Of the item's mark.</param>
    /// <param name="between">The space between its blocks.</param>
    public IEnumerable<SetBlock> Item(ImmutableArray<Block> content, Mark list, string label, TextPlace place, double? between = null)
    {
        place = place with { Depth = place.Depth + 1 };
        var item = new Mark(list, "LI");
        var body = new Mark(item, "LBody");
        var mark = Lines([new(label, type.Text with { Color = type.Quiet }, new(item, "Lbl"))], 0)[0].WithSpace();
        var indent = place.Indent + Math.Max(type.ListIndent, mark.Width + (type.TextSize * 0.45));
        var blocks = Blocks(content, place with { Indent = indent, Parent = body, IsOpening = false }, between ?? type.ItemSpace);
        return blocks.Select((block, index) => index == 0 && block.Label is null ? block with { Label = mark, LabelIndent = place.Indent } : block);
    }

    /// <summary>ISO 32000-1, 14.8.5.5: what the marks of the list's items are.</summary>
    public static Mark ListMark(Mark? parent, bool isNumbered) => new(parent, "L")
    {
        Attributes = new() { ["O"] = new PdfName("List"), ["ListNumbering"] = new PdfName(isNumbered ? "Decimal" : "Disc") },
    };

    private IEnumerable<SetBlock> Set(Block block, TextPlace place) => block switch
    {
        Paragraph paragraph => Paragraph(paragraph.Content, type.Text, place),
        TableCell cell => Paragraph(cell.Content, type.Text, place),
        Heading heading => Heading(heading, place),
        ListBlock list when place.IsOpening && IsRunIn(list) => RunIn(list, place),
        ListBlock list => List(list, place),
        QuoteBlock quote => Blocks(quote.Content, place with { Indent = place.Indent + type.ListIndent, Parent = new(place.Parent, "BlockQuote") }),
        CodeBlock code => Code(code, place),
        TableBlock table => TableLines.Of(table).SelectMany((line, index) =>
            Paragraph(line, type.Text, index == 0 ? place : place with { Space = type.ItemSpace })),
        DefinitionList definitions => Definitions(definitions, place),
        _ => [],
    };

    private IEnumerable<SetBlock> Paragraph(ImmutableArray<Inline> content, TextStyle style, TextPlace place, bool keepsWithNext = false)
    {
        var paragraph = shaper.Shape(Segments.Of(content, style, new(place.Parent, "P")), divides);
        if (paragraph.IsEmpty) yield break;
        var lines = TextLine.Of(paragraph, type.Measure - place.Indent);
        // Pictographs alone that no font has: there is nothing to see, and next to no room is needed for it.
        var isUnseen = lines is [{ Width: 0 }];
        yield return new()
        {
            Lines = lines,
            Leading = isUnseen ? UnseenLeading : type.Leading,
            Indent = place.Indent,
            SpaceBefore = isUnseen ? 0 : place.Space,
            KeepsWithNext = keepsWithNext || isUnseen,
            IsUnseen = isUnseen,
            AnnouncesNext = paragraph.EndsWith(":"),
        };
    }

    private IEnumerable<SetBlock> Code(CodeBlock code, TextPlace place)
    {
        if (string.IsNullOrWhiteSpace(code.Code)) yield break;
        place = place with { Indent = place.Indent + type.ListIndent };
        var segment = new Segment(code.Code, type.Text.Monospaced(), new(new(place.Parent, "P"), "Code")) { IsVerbatim = true };
        yield return new() { Lines = Lines([segment], place.Indent), Leading = type.Leading, Indent = place.Indent, SpaceBefore = place.Space };
    }

    /// <summary>A heading within a text, one level below what it stands under.</summary>
    private IEnumerable<SetBlock> Heading(Heading heading, TextPlace place)
    {
        // Inside of lists and quotations a heading would break the order of levels: there it is a paragraph that looks like one.
        var mark = new Mark(place.Parent, place.Parent is null ? $"H{Math.Min(6, place.Heading + 1)}" : "P");
        var lines = Lines(Segments.Of(heading.Content, type.Text.Strengthened(), mark), place.Indent);
        yield return new() { Lines = lines, Leading = type.Leading, Indent = place.Indent, SpaceBefore = place.Space + type.ItemSpace, KeepsWithNext = true };
    }

    private IEnumerable<SetBlock> List(ListBlock list, TextPlace place)
    {
        var mark = ListMark(place.Parent, list.Start is not null);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var label = list.Start is { } start ? (start + i).ToString(CultureInfo.InvariantCulture) + "." : place.Depth % 2 == 0 ? "•" : "–";
            var space = i == 0 ? place.Space : list.IsTight ? type.ItemSpace : type.ParagraphSpace;
            foreach (var block in Item(list.Items[i].Content, mark, label, place with { Space = space })) yield return block;
        }
    }

    private IEnumerable<SetBlock> Definitions(DefinitionList definitions, TextPlace place)
    {
        var space = place.Space;
        foreach (var definition in definitions.Items)
        {
            foreach (var block in definition.Terms.SelectMany(term =>
                Paragraph(term, type.Text.Strengthened(), place with { Space = space }, keepsWithNext: true))) yield return block;
            foreach (var block in Blocks(definition.Content, place with { Indent = place.Indent + type.ListIndent, Space = type.ItemSpace })) yield return block;
            space = type.ParagraphSpace;
        }
    }

    /// <summary>Contacts that the owner listed: short, and one line each.</summary>
    private static bool IsRunIn(ListBlock list) =>
        list.Start is null && list.Items.All(item => item.Content is [Paragraph paragraph] && PlainText.Of(paragraph.Content).Length < 60);

    /// <summary>A list whose items follow each other on the line, with its marks between them.</summary>
    private IEnumerable<SetBlock> RunIn(ListBlock list, TextPlace place)
    {
        var mark = ListMark(place.Parent, isNumbered: false);
        var segments = new List<Segment>();
        foreach (var paragraph in list.Items.Select(item => (Paragraph)item.Content[0]))
        {
            var item = new Mark(mark, "LI");
            if (segments.Count > 0)
            {
                segments.Add(new(" ", type.Text, segments[^1].Mark));
                // The line may end behind it.
                segments.Add(new("· ", type.Text with { Color = type.Quiet }, new(item, "Lbl")));
            }
            segments.AddRange(Segments.Of(paragraph.Content, type.Text, new(new(item, "LBody"), "P")).Select(segment => segment with { KeepsTogether = true }));
        }
        yield return new() { Lines = Lines(segments, place.Indent), Leading = type.Leading, Indent = place.Indent, SpaceBefore = place.Space };
    }

    private ImmutableArray<TextLine> Lines(List<Segment> segments, double indent) =>
        TextLine.Of(shaper.Shape(segments, divides), type.Measure - indent);
}
