using System.Text;

namespace Portfolio.Downloads.Docx;

/// <summary>How a run looks beside what the style of its paragraph says.</summary>
internal sealed record RunLook
{
    /// <summary>Of characters.</summary>
    public string? Style { get; init; }

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsStruck { get; init; }

    public bool IsSmall { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary><c>superscript</c> or <c>subscript</c>.</summary>
    public string? Place { get; init; }

    /// <summary>Where it is not that of the document.</summary>
    public string? Language { get; init; }

    /// <summary>ISO/IEC 29500-1, 17.3.2.28: nothing where it looks as its paragraph does. The order is that of annex A.1, CT_RPr.</summary>
    public void Write(StringBuilder xml)
    {
        var before = xml.Length;
        if (Style is not null) xml.Append($"""<w:rStyle w:val="{Style}" />""");
        if (IsBold) xml.Append("<w:b /><w:bCs />");
        if (IsItalic) xml.Append("<w:i /><w:iCs />");
        if (IsStruck) xml.Append("<w:strike />");
        if (IsSmall) xml.Append("""<w:sz w:val="18" /><w:szCs w:val="18" />""");
        if (IsUnderlined) xml.Append("""<w:u w:val="single" />""");
        if (Place is not null) xml.Append($"""<w:vertAlign w:val="{Place}" />""");
        if (Language is not null) xml.Append($"""<w:lang w:val="{XmlText.Escaped(Language)}" />""");
        if (xml.Length > before) xml.Insert(before, "<w:rPr>").Append("</w:rPr>");
    }
}
