using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.Docx;

/// <summary>Runs of text with their look, and links with the names of their addresses.</summary>
internal sealed class DocxRuns(StringBuilder xml, DocxLinks links)
{
    private static readonly RunLook Plain = new();

    /// <summary>ISO/IEC 29500-1, 17.3.2.25.</summary>
    public static void Write(StringBuilder xml, string text) => Write(xml, text, Plain);

    public void Write(ImmutableArray<Inline> content) => Write(content, Plain);

    /// <param name="content">The words.</param>
    /// <param name="style">Of characters.</param>
    public void Write(ImmutableArray<Inline> content, string style) => Write(content, new RunLook { Style = style });

    private void Write(ImmutableArray<Inline> content, RunLook look)
    {
        foreach (var inline in content) Write(inline, look);
    }

    private void Write(Inline inline, RunLook look)
    {
        switch (inline)
        {
            case TextRun run: Write(xml, run.Text, look); break;
            case CodeSpan code: Write(xml, code.Code, look with { Style = "HTMLCode" }); break;
            case SoftBreak: Write(xml, " ", look); break;
            case LineBreak: WriteBreak(look); break;
            case Image image: Write(xml, image.Alternative, look); break;
            case Link link: Write(link, look); break;
            case InlineContainer container: Write(container.Content, Within(container, look)); break;
        }
    }

    /// <summary>ISO/IEC 29500-1, 17.16.22.</summary>
    private void Write(Link link, RunLook look)
    {
        if (!Uri.TryCreate(link.Address, UriKind.Absolute, out var address))
        {
            Write(link.Content, look);
            return;
        }
        xml.Append($"""<w:hyperlink w:history="true" r:id="{links.IdOf(address)}" {DocxRenderer.References}>""");
        Write(link.Content, look with { Style = "Hyperlink" });
        xml.Append("</w:hyperlink>");
    }

    private static RunLook Within(InlineContainer container, RunLook look) => container switch
    {
        Emphasis => look with { IsItalic = true },
        Strong => look with { IsBold = true },
        Underline => look with { IsUnderlined = true },
        Strikethrough => look with { IsStruck = true },
        Superscript => look with { Place = "superscript" },
        Subscript => look with { Place = "subscript" },
        Small => look with { IsSmall = true },
        Foreign foreign => look with { Language = foreign.Language },
        _ => look,
    };

    private void WriteBreak(RunLook look)
    {
        xml.Append("<w:r>");
        look.Write(xml);
        xml.Append("<w:br /></w:r>");
    }

    private static void Write(StringBuilder xml, string text, RunLook look)
    {
        xml.Append("<w:r>");
        look.Write(xml);
        xml.Append($"""<w:t xml:space="preserve">{XmlText.Escaped(text)}</w:t></w:r>""");
    }
}
