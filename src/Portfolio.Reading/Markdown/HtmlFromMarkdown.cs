using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Portfolio.Reading.Markdown;

/// <summary>
/// Markdown to one HTML fragment in which every block says where it came from. Markdown and the owner's own HTML become one
/// text this way, so that an element may span what Markdown takes for several blocks; <see cref="TreeFromHtml"/> reads it.
/// </summary>
internal static class HtmlFromMarkdown
{
    /// <summary>The attribute that holds the offset of an element in the owner's file.</summary>
    public const string Offset = "data-at";

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <exception cref="ArgumentException">Markdig refuses what is nested too deeply.</exception>
    public static string Convert(MappedText text, RawTags tags)
    {
        var document = Markdig.Markdown.Parse(text.Text, Pipeline);
        foreach (var block in document.Descendants<Block>())
        {
            if (block is LinkReferenceDefinition or LinkReferenceDefinitionGroup) continue;
            block.GetAttributes().AddProperty(Offset, HtmlText.Number(text.SourceOf(Math.Max(0, block.Span.Start))));
        }

        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new ParagraphWriter(tags));
        renderer.ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new HeadingWriter(tags));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new LinkWriter(text));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new AutolinkWriter(text));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Renderers.Html.Inlines.HtmlInlineRenderer>(new RawTagWriter(text, tags));
        renderer.ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.TaskLists.HtmlTaskListRenderer>(new CheckBoxWriter());
        renderer.Render(document);
        return writer.ToString();
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseGridTables()
            .UseDefinitionLists()
            .UseEmphasisExtras()
            .UseAutoLinks()
            .UseTaskLists();
        // HTML is read as runs wherever it stands: Markdown between two tags stays Markdown, as kramdown and pandoc have it.
        builder.BlockParsers.TryRemove<HtmlBlockParser>();
        // Nobody indents code in a CV; what is indented is a date below a title.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
