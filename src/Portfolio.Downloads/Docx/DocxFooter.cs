using DocumentFormat.OpenXml;
using Portfolio.Downloads.Flow;
using Portfolio.Model.Words;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Portfolio.Downloads.Docx;

/// <summary>Name and page number below the second page and those after it. Nothing stands there that a reader of the text would miss.</summary>
internal static class DocxFooter
{
    public static W.Footer Of(DocumentFlow flow, Wording words)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Footer" }), Text(flow.Author), new W.Run(new W.TabChar()));
        foreach (var part in Parts(words.Documents.PageOf)) paragraph.Append(part);
        return new W.Footer(paragraph);
    }

    private static IEnumerable<OpenXmlElement> Parts(string pageOf)
    {
        while (pageOf.Length > 0)
        {
            var open = pageOf.IndexOf('{', StringComparison.Ordinal);
            if (open < 0)
            {
                yield return Text(pageOf);
                yield break;
            }
            if (open > 0) yield return Text(pageOf[..open]);
            yield return new W.SimpleField(Text("1")) { Instruction = pageOf[open + 1] == '0' ? " PAGE " : " NUMPAGES " };
            pageOf = pageOf[(open + 3)..];
        }
    }

    private static W.Run Text(string text) => new(new W.Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
}
