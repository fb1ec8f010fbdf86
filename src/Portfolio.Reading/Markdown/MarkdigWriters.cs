using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portfolio.Reading.Markdown;

/// <summary>A paragraph of nothing but tags is no paragraph: its tags open and close around the blocks beside it.</summary>
internal sealed class ParagraphWriter(RawTags tags) : HtmlObjectRenderer<ParagraphBlock>
{
    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (IsMarkupOnly(obj.Inline))
        {
            renderer.WriteLeafInline(obj).WriteLine();
            return;
        }
        tags.EnterLeaf();
        if (!renderer.ImplicitParagraph) renderer.EnsureLine().Write("<p").WriteAttributes(obj).Write('>');
        renderer.WriteLeafInline(obj).Write(tags.LeaveLeaf());
        if (!renderer.ImplicitParagraph) renderer.Write("</p>");
        renderer.EnsureLine();
    }

    private static bool IsMarkupOnly(ContainerInline? content)
    {
        if (content?.FirstChild is null) return false;
        foreach (var inline in content)
        {
            if (inline is LiteralInline literal ? !literal.Content.IsEmptyOrWhitespace() : inline is not (HtmlInline or LineBreakInline)) return false;
        }
        return true;
    }
}

internal sealed class HeadingWriter(RawTags tags) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock obj)
    {
        var name = "h" + HtmlText.Number(Math.Clamp(obj.Level, 1, 6));
        tags.EnterLeaf();
        renderer.EnsureLine().Write('<').Write(name).WriteAttributes(obj).Write('>');
        renderer.WriteLeafInline(obj).Write(tags.LeaveLeaf()).Write("</").Write(name).WriteLine(">");
    }
}

/// <summary>Links and images with their addresses as written.</summary>
internal sealed class LinkWriter(MappedText text) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var address = HtmlText.Escape((obj.GetDynamicUrl?.Invoke() ?? obj.Url) ?? "");
        var title = string.IsNullOrEmpty(obj.Title) ? "" : $" title=\"{HtmlText.Escape(obj.Title)}\"";
        var at = $" {HtmlFromMarkdown.Offset}=\"{HtmlText.Number(text.SourceOf(Math.Max(0, obj.Span.Start)))}\"";
        if (obj.IsImage)
        {
            renderer.Write($"<img src=\"{address}\"{title}{at} alt=\"");
            var withMarks = renderer.EnableHtmlForInline;
            renderer.EnableHtmlForInline = false;
            renderer.WriteChildren(obj);
            renderer.EnableHtmlForInline = withMarks;
            renderer.Write("\">");
            return;
        }
        // Inside an image's alternative text, where there are no marks, a link is its words.
        if (renderer.EnableHtmlForInline) renderer.Write($"<a href=\"{address}\"{title}{at}>");
        renderer.WriteChildren(obj);
        if (renderer.EnableHtmlForInline) renderer.Write("</a>");
    }
}

internal sealed class AutolinkWriter(MappedText text) : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var at = HtmlText.Number(text.SourceOf(Math.Max(0, obj.Span.Start)));
        var scheme = obj.IsEmail ? "mailto:" : "";
        if (renderer.EnableHtmlForInline)
            renderer.Write($"<a href=\"{scheme}{HtmlText.Escape(obj.Url)}\" {HtmlFromMarkdown.Offset}=\"{at}\">");
        renderer.WriteEscape(obj.Url);
        if (renderer.EnableHtmlForInline) renderer.Write("</a>");
    }
}

internal sealed class RawTagWriter(MappedText text, RawTags tags) : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline obj)
    {
        if (renderer.EnableHtmlForInline) renderer.Write(tags.Pass(obj.Tag, text.SourceOf(Math.Max(0, obj.Span.Start))));
    }
}

/// <summary>The box of a task list as a character, since a document cannot be ticked.</summary>
internal sealed class CheckBoxWriter : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked ? "☑" : "☐");
}
