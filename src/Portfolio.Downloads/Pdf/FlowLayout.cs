using System.Collections.Immutable;
using Portfolio.Downloads.Flow;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Pdf;

/// <summary>Sets a flow into blocks of lines: one column, the name first, everything in the flow's order.</summary>
internal sealed class FlowLayout
{
    private readonly Typography _type;
    private readonly ParagraphShaper _shaper;
    private readonly TextLayout _text;
    private readonly List<SetBlock> _blocks = [];
    private Mark? _entries;
    private int _group;
    private readonly bool _isLetter;
    private int _heading;
    private bool _isInEntry;
    private bool _isBelowName;

    private FlowLayout(DocumentFlow flow, Typography type, ParagraphShaper shaper)
    {
        (_isLetter, _type, _shaper) = (flow.Kind == DocumentKind.Letter, type, shaper);
        _text = new(type, shaper, flow.IsHyphenated);
    }

    public static IReadOnlyList<SetBlock> Set(DocumentFlow flow, Typography type, ParagraphShaper shaper)
    {
        var layout = new FlowLayout(flow, type, shaper);
        for (var i = 0; i < flow.Items.Length; i++)
        {
            if (flow.IsSubtitle(i)) layout.AddSubtitle((FlowLine)flow.Items[i]);
            else layout.Add(flow.Items[i]);
        }
        return layout._blocks;
    }

    private void Add(FlowItem item)
    {
        if (item is not FlowLine { Kind: FlowLineKind.ListEntry }) _entries = null;
        switch (item)
        {
            case FlowLine { Kind: FlowLineKind.Name } line: AddName(line); break;
            case FlowLine { Kind: FlowLineKind.Headline } line: AddHeadline(line); break;
            case FlowLine { Kind: FlowLineKind.Contacts } line: AddContacts(line); break;
            case FlowLine { Kind: FlowLineKind.Section } line: AddSection(line); break;
            case FlowLine { Kind: FlowLineKind.Entry } line: AddEntry(line); break;
            case FlowLine { Kind: FlowLineKind.Detail } line: AddDetail(line); break;
            case FlowLine { Kind: FlowLineKind.ListEntry } line: AddListEntry(line); break;
            case FlowText text: AddText(text); break;
        }
    }

    private void AddName(FlowLine line)
    {
        var style = new TextStyle(FontCut.Display, _type.NameSize, _type.Ink);
        Add(line.Content, style, HeadingMark(1), block => block with
        {
            Leading = _type.NameSize * 1.12,
            SpaceBefore = _type.SectionSpace,
            KeepsWithNext = true,
        });
        _isBelowName = true;
    }

    private void AddHeadline(FlowLine line) => AddBelowName(line, new(null, "P"));

    private void AddSubtitle(FlowLine line) => AddBelowName(line, HeadingMark(2));

    private void AddBelowName(FlowLine line, Mark mark)
    {
        var style = new TextStyle(FontCut.Italic, _type.TextSize * 1.2, _type.Quiet);
        Add(line.Content, style, mark, block => block with { Leading = _type.Leading * 1.15, SpaceBefore = _type.ItemSpace });
    }

    private void AddContacts(FlowLine line) =>
        Add(line.Content, _type.Text, new(null, "P"), block => block with { SpaceBefore = SpaceBelowName(_type.ParagraphSpace) });

    private void AddSection(FlowLine line)
    {
        (_group, _isInEntry, _isBelowName) = (_group + 1, false, false);
        var isMain = line.Level <= 1;
        var style = isMain
            ? new TextStyle(FontCut.Display, _type.SectionSize, _type.Accent)
            : new TextStyle(FontCut.Semibold, _type.TextSize * 1.12, _type.Ink);
        Add(line.Content, style, HeadingMark(1 + Math.Max(1, line.Level)), block => block with
        {
            Leading = style.Size * 1.3,
            SpaceBefore = isMain ? _type.SectionSpace : _type.EntrySpace,
            Rule = isMain ? _type.TextSize * 0.42 : null,
            KeepsWithNext = true,
            Bookmark = new(Math.Max(1, line.Level), Title(line.Content)),
        });
    }

    private void AddEntry(FlowLine line)
    {
        (_group, _isInEntry) = (_group + 1, true);
        var mark = HeadingMark(2 + Math.Max(0, line.Level - 1));
        // Positions below one employer are a step quieter than the employer.
        var style = line.Level <= 2
            ? new TextStyle(FontCut.Semibold, _type.TextSize * 1.06, _type.Ink)
            : new TextStyle(FontCut.SemiboldItalic, _type.TextSize, _type.Ink);
        Set(HeadingSegments(line.Content, style, mark), block => block with
        {
            Leading = _type.Leading * 1.03,
            SpaceBefore = AfterSection() ? _type.ParagraphSpace : line.Level <= 2 ? _type.EntrySpace : _type.EntrySpace * 0.7,
            KeepsWithNext = true,
            Bookmark = new(Math.Max(1, line.Level), Title(line.Content)),
        });
    }

    /// <summary>What stands above the line with the title or the organization (the dates, as a rule) accompanies it.</summary>
    private List<Segment> HeadingSegments(ImmutableArray<Inline> content, TextStyle style, Mark mark)
    {
        var last = content.LastIndexOf(new LineBreak());
        var detail = new TextStyle(FontCut.Regular, _type.TextSize, _type.Quiet);
        return [.. Segments.Of(content[..(last + 1)], detail, mark), .. Segments.Of(content[(last + 1)..], style, mark)];
    }

    private void AddDetail(FlowLine line) =>
        Add(line.Content, new(FontCut.Regular, _type.TextSize, _type.Quiet), new(null, "P"), block => block with { KeepsWithNext = _isInEntry });

    private void AddListEntry(FlowLine line)
    {
        var isFirst = _entries is null;
        _entries ??= TextLayout.ListMark(null, isNumbered: false);
        _blocks.AddRange(InGroup(_text.Item([new Paragraph(line.Content)], _entries, "•", new(0, isFirst ? _type.ParagraphSpace : _type.ItemSpace))));
    }

    private void AddText(FlowText text)
    {
        // The parts of a letter, and its paragraphs, stand further apart than those of a CV.
        var place = new TextPlace(0, _isLetter ? _type.SectionSpace : SpaceBelowName(_type.ParagraphSpace), Heading: _heading, IsOpening: text.Level == 0 && !_isLetter);
        _blocks.AddRange(InGroup(_text.Blocks(text.Content, place, _isLetter ? _type.Leading * 0.6 : null)));
    }

    private void Add(ImmutableArray<Inline> content, TextStyle style, Mark mark, Func<SetBlock, SetBlock> shape) =>
        Set(Segments.Of(content, style, mark), shape);

    private void Set(List<Segment> segments, Func<SetBlock, SetBlock> shape)
    {
        // Heads are never hyphenated.
        var lines = TextLine.Of(_shaper.Shape(segments), _type.Measure);
        _blocks.AddRange(InGroup([shape(new SetBlock { Lines = lines, Leading = _type.Leading })]));
    }

    private IEnumerable<SetBlock> InGroup(IEnumerable<SetBlock> blocks) =>
        blocks.Select(block => block with { Group = _isInEntry ? _group : null });

    /// <summary>The name is large: what follows it directly stands a little further off.</summary>
    private double SpaceBelowName(double usual)
    {
        var space = _isBelowName ? Math.Max(usual, _type.TextSize * 0.8) : usual;
        _isBelowName = false;
        return space;
    }

    private bool AfterSection() => _blocks is [.., { Rule: not null }];

    /// <summary>ISO 14289-1, 7.4.2: a heading is at most one level below the one before.</summary>
    private Mark HeadingMark(int level)
    {
        _heading = Math.Clamp(level, 1, Math.Min(6, _heading + 1));
        return new(null, $"H{_heading}");
    }

    private static string Title(ImmutableArray<Inline> content)
    {
        var last = content.LastIndexOf(new LineBreak());
        return PlainText.Of(content[(last + 1)..]).Trim();
    }
}
