using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using Portfolio.Model.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Portfolio.Downloads.Docx;

/// <summary>Runs of text with their look, and links with the names of their addresses.</summary>
internal sealed class DocxRuns(DocxLinks links)
{
    public IEnumerable<OpenXmlElement> Of(ImmutableArray<Inline> content) => Of(content, new W.RunProperties());

    /// <param name="content">The words.</param>
    /// <param name="style">Of characters.</param>
    public IEnumerable<OpenXmlElement> Of(ImmutableArray<Inline> content, string style) => Of(content, new W.RunProperties { RunStyle = new W.RunStyle { Val = style } });

    private IEnumerable<OpenXmlElement> Of(ImmutableArray<Inline> content, W.RunProperties look) =>
        content.SelectMany(inline => Of(inline, look));

    private IEnumerable<OpenXmlElement> Of(Inline inline, W.RunProperties look)
    {
        switch (inline)
        {
            case TextRun run: return [Words(run.Text, look)];
            case CodeSpan code: return [Words(code.Code, With(look, it => it.RunStyle = new W.RunStyle { Val = "HTMLCode" }))];
            case SoftBreak: return [Words(" ", look)];
            case LineBreak: return [Looking(new W.Break(), look)];
            case Image image: return [Words(image.Alternative, look)];
            case Link link: return Of(link, look);
            case InlineContainer container: return Of(container.Content, With(look, it => Apply(container, it)));
            default: return [];
        }
    }

    private IEnumerable<OpenXmlElement> Of(Link link, W.RunProperties look)
    {
        if (!Uri.TryCreate(link.Address, UriKind.Absolute, out var address)) return Of(link.Content, look);
        return [new W.Hyperlink(Of(link.Content, With(look, it => it.RunStyle = new W.RunStyle { Val = "Hyperlink" }))) { Id = links.IdOf(address), History = true }];
    }

    private static void Apply(InlineContainer container, W.RunProperties look)
    {
        switch (container)
        {
            case Emphasis: (look.Italic, look.ItalicComplexScript) = (new W.Italic(), new W.ItalicComplexScript()); break;
            case Strong: (look.Bold, look.BoldComplexScript) = (new W.Bold(), new W.BoldComplexScript()); break;
            case Underline: look.Underline = new W.Underline { Val = W.UnderlineValues.Single }; break;
            case Strikethrough: look.Strike = new W.Strike(); break;
            case Superscript: look.VerticalTextAlignment = new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript }; break;
            case Subscript: look.VerticalTextAlignment = new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Subscript }; break;
            case Small: (look.FontSize, look.FontSizeComplexScript) = (new W.FontSize { Val = "18" }, new W.FontSizeComplexScript { Val = "18" }); break;
            case Foreign foreign: look.Languages = new W.Languages { Val = foreign.Language }; break;
        }
    }

    private static W.RunProperties With(W.RunProperties look, Action<W.RunProperties> change)
    {
        var changed = (W.RunProperties)look.CloneNode(deep: true);
        change(changed);
        return changed;
    }

    private static W.Run Words(string text, W.RunProperties look) =>
        Looking(new W.Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }, look);

    private static W.Run Looking(OpenXmlElement content, W.RunProperties look) =>
        look.HasChildren ? new W.Run(look.CloneNode(deep: true), content) : new W.Run(content);
}
