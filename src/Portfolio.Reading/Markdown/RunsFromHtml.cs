using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using AngleSharp.Dom;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Reading.Dates;

namespace Portfolio.Reading.Markdown;

/// <summary>The runs of the neutral tree out of HTML.</summary>
internal sealed class RunsFromHtml(SourceLines lines, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private int _offset;

    /// <summary>Where a node, or the first one inside it that knows, stands in the owner's file.</summary>
    public static int? OffsetOf(INode node)
    {
        if (node is not IElement element) return null;
        if (int.TryParse(element.GetAttribute(HtmlFromMarkdown.Offset), NumberStyles.None, CultureInfo.InvariantCulture, out var offset)) return offset;
        return element.ChildNodes.Select(OffsetOf).FirstOrDefault(inner => inner is not null);
    }

    /// <summary>The runs of a whole block: without space at its ends.</summary>
    public ImmutableArray<Inline> Leaf(IEnumerable<INode> nodes) => RunTidying.Trim(Runs(nodes));

    /// <summary>The runs of an element that may hold blocks; each of them becomes a line.</summary>
    public ImmutableArray<Inline> Lines(IElement element)
    {
        var runs = new List<Inline>();
        Append(element);
        return RunTidying.Trim(runs);

        void Append(IElement parent)
        {
            if (HiddenText.Reason(parent) is { } reason)
            {
                ReportHidden(parent, reason);
                return;
            }
            foreach (var child in parent.ChildNodes)
            {
                if (child is IElement inner && HtmlElements.HoldsBlocks(inner))
                {
                    if (runs.Count > 0) runs.Add(new LineBreak());
                    Append(inner);
                    runs.Add(new LineBreak());
                }
                else
                {
                    runs.AddRange(Runs([child]));
                }
            }
        }
    }

    /// <summary>The block with its words inside the run that the element stands for, as in <c>&lt;a&gt;&lt;div&gt;</c>.</summary>
    public Block WrapInside(IElement element, Block block) => block switch
    {
        Paragraph paragraph when Wrap(element, paragraph.Content) is { Count: 1 } wrapped => paragraph with { Content = [.. wrapped] },
        Heading heading when Wrap(element, heading.Content) is { Count: 1 } wrapped => heading with { Content = [.. wrapped] },
        _ => block,
    };

    private List<Inline> Runs(IEnumerable<INode> nodes)
    {
        var runs = new List<Inline>();
        var columns = SpanColumns.In(nodes);
        foreach (var node in nodes)
        {
            switch (node)
            {
                case IText text: RunTidying.AppendText(runs, text.Data); break;
                case IElement element: AppendElement(runs, element, columns.Contains(element)); break;
            }
        }
        return runs;
    }

    private void AppendElement(List<Inline> runs, IElement element, bool isColumn)
    {
        _offset = OffsetOf(element) ?? _offset;
        if (HiddenText.Reason(element) is { } reason)
        {
            ReportHidden(element, reason);
            return;
        }
        switch (element.LocalName)
        {
            case "br": runs.Add(new LineBreak()); return;
            case "img": AppendImage(runs, element); return;
            case "code" or "kbd" or "samp" or "tt" when element.TextContent.Length > 0:
                runs.Add(new CodeSpan(element.TextContent.ReplaceLineEndings(" ")));
                return;
        }
        if (IconMarkup.IsIcon(element)) return;
        // What floats to the other side of the line, or is a column beside another, is not glued to the words before it.
        if ((isColumn || InlineStyle.StandsApart(element) || SaysWhenBehind(runs, element) || StandsBehindField(runs, element) || IconMarkup.StandsBetween(element, runs is [.., TextRun { Text: var before }] ? before : "")) && runs.Count > 0) runs.Add(new TextRun("\t"));
        runs.AddRange(Wrap(element, [.. Runs(element.ChildNodes)]));
    }

    /// <summary><c>Acme&lt;span&gt;April 2010&lt;/span&gt;</c>: dates right behind a letter are set apart by the style of the page.</summary>
    private static bool SaysWhenBehind(List<Inline> runs, IElement element) => element.LocalName == "span" && runs is [.., TextRun { Text: [.., var last] }] && char.IsLetter(last)
        && element.TextContent is [var first, ..] text && char.IsLetterOrDigit(first) && DateScanner.Scan(text).Finds is [{ Start: 0, IsBareYear: false }, ..];

    /// <summary><c>&lt;span class="label"&gt;Name&lt;/span&gt;&lt;span&gt;Ada&lt;/span&gt;</c>: what is called a field is no half of a word.</summary>
    private static bool StandsBehindField(List<Inline> runs, IElement element) => element.LocalName == "span" && element.PreviousSibling is IElement { LocalName: "span" } before && before.ClassList.Any(Fields.Contains)
        && before.TextContent.Length > 1 && runs is [.., TextRun { Text: [.., var last] }] && char.IsLetterOrDigit(last) && element.TextContent is [var first, ..] && char.IsLetterOrDigit(first) && !char.IsLower(first);

    private static readonly FrozenSet<string> Fields = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "key", "label", "field", "term", "title", "name", "role", "position", "company", "employer", "school", "degree", "place", "location", "date", "dates", "period", "year");

    private List<Inline> Wrap(IElement element, ImmutableArray<Inline> content)
    {
        if (element.LocalName == "a") return LinkOf(element, content);
        if (content.IsEmpty) return [];
        return element.LocalName switch
        {
            "em" or "i" or "cite" or "dfn" or "var" => [new Emphasis(content)],
            "strong" or "b" => [new Strong(content)],
            "u" or "ins" => [new Underline(content)],
            "s" or "del" or "strike" => [new Strikethrough(content)],
            "sup" => [new Superscript(content)],
            "sub" => [new Subscript(content)],
            "small" => [new Small(content)],
            _ when element.GetAttribute("lang") is { Length: > 1 } language => [new Foreign(language, content)],
            _ => [.. content],
        };
    }

    private List<Inline> LinkOf(IElement element, ImmutableArray<Inline> content)
    {
        var address = LinkAddress.WithScheme(LinkAddress.Clean(element.GetAttribute("href") ?? ""));
        if (LinkAddress.UnsafeScheme(address) is { } scheme)
        {
            diagnostics.Add(MarkdownFaults.UnsafeLink(PlaceOf(element), scheme));
            return [.. content];
        }
        if (address.Length == 0 || address == "#") return [.. content];
        // A link shown as an icon alone would say nothing in print or to a screen reader: it says where it leads.
        if (RunTidying.IsBlank(content) && !element.HasChildNodes) return [];
        if (RunTidying.IsBlank(content)) content = [new TextRun(LinkAddress.Spelled(address))];
        return [new Link(address, NullIfEmpty(element.GetAttribute("title")), content) { Place = PlaceOf(element) }];
    }

    private void AppendImage(List<Inline> runs, IElement element)
    {
        var address = LinkAddress.Clean(element.GetAttribute("src") ?? "");
        var alternative = element.GetAttribute("alt") ?? "";
        if (LinkAddress.UnsafeScheme(address) is { } scheme)
        {
            diagnostics.Add(MarkdownFaults.UnsafeLink(PlaceOf(element), scheme));
            address = "";
        }
        if (address.Length > 0) runs.Add(new Image(address, alternative, NullIfEmpty(element.GetAttribute("title"))) { Place = PlaceOf(element) });
        else RunTidying.AppendText(runs, alternative);
    }

    private void ReportHidden(IElement element, string reason)
    {
        if (!string.IsNullOrWhiteSpace(element.TextContent))
            diagnostics.Add(MarkdownFaults.HiddenText(PlaceOf(element), reason));
    }

    private SourcePlace PlaceOf(IElement element) => lines.PlaceOf(OffsetOf(element) ?? _offset);

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
