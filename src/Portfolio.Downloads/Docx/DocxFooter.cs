using System.Text;
using Portfolio.Downloads.Flow;
using Portfolio.Model.Words;

namespace Portfolio.Downloads.Docx;

/// <summary>Name and page number below the second page and those after it. Nothing stands there that a reader of the text would miss.</summary>
internal static class DocxFooter
{
    /// <summary>ISO/IEC 29500-1, 17.10.3.</summary>
    public static void Write(StringBuilder xml, DocumentFlow flow, Wording words)
    {
        xml.Append($"""<w:ftr {DocxRenderer.Elements}><w:p><w:pPr><w:pStyle w:val="Footer" /></w:pPr>""");
        DocxRuns.Write(xml, flow.Author);
        xml.Append("<w:r><w:tab /></w:r>");
        WritePageOf(xml, words.Documents.PageOf);
        xml.Append("</w:p></w:ftr>");
    }

    /// <summary>The words with fields for their numbers, which the word processor fills in.</summary>
    private static void WritePageOf(StringBuilder xml, string pageOf)
    {
        while (pageOf.Length > 0)
        {
            var open = pageOf.IndexOf('{', StringComparison.Ordinal);
            if (open < 0)
            {
                DocxRuns.Write(xml, pageOf);
                return;
            }
            if (open > 0) DocxRuns.Write(xml, pageOf[..open]);
            xml.Append($"""<w:fldSimple w:instr=" {(pageOf[open + 1] == '0' ? "PAGE" : "NUMPAGES")} ">""");
            DocxRuns.Write(xml, "1");
            xml.Append("</w:fldSimple>");
            pageOf = pageOf[(open + 3)..];
        }
    }
}
