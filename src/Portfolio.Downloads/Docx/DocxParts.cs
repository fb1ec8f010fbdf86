using System.Globalization;
using System.Security;
using System.Text;
using DocumentFormat.OpenXml.Packaging;

namespace Portfolio.Downloads.Docx;

/// <summary>The parts that are nearly the same in every document, as text: to read them into trees takes longer than to make the document.</summary>
internal static class DocxParts
{
    private static readonly Lazy<string> Styles = new(() => Read("styles"));
    private static readonly Lazy<string> Settings = new(() => Read("settings"));
    private static readonly Lazy<string> Fonts = new(() => Read("fontTable"));
    private static readonly Lazy<string> Theme = new(() => Read("theme"));
    private static readonly Lazy<string> Numbering = new(() => Read("numbering"));

    public static void AddTo(MainDocumentPart main, string language, bool isHyphenated)
    {
        Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), Before(Styles.Value, "</w:rPr></w:rPrDefault>", Languages(SecurityElement.Escape(language))));
        // ISO/IEC 29500-1, 17.15.1.10: it stands behind the tab stops.
        Feed(main.AddNewPart<DocumentSettingsPart>("settings"), isHyphenated ? Before(Settings.Value, "<w:characterSpacingControl", "<w:autoHyphenation/>") : Settings.Value);
        Feed(main.AddNewPart<FontTablePart>("fonts"), Fonts.Value);
        Feed(main.AddNewPart<ThemePart>("theme"), Theme.Value);
        Feed(main.AddNewPart<NumberingDefinitionsPart>("numbering"), Numbering.Value);
    }

    private static string Languages(string language)
    {
        var attributes = new StringBuilder($"w:val=\"{language}\"");
        if (language.Split('-')[0] is "ja" or "zh" or "ko") attributes.Append(CultureInfo.InvariantCulture, $" w:eastAsia=\"{language}\"");
        if (language.Split('-')[0] is "ar" or "he" or "fa" or "ur") attributes.Append(CultureInfo.InvariantCulture, $" w:bidi=\"{language}\"");
        return $"<w:lang {attributes}/>";
    }

    private static string Before(string xml, string mark, string added) =>
        xml.Insert(xml.IndexOf(mark, StringComparison.Ordinal), added);

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(bytes);
    }

    private static string Read(string name)
    {
        using var stream = typeof(DocxParts).Assembly.GetManifestResourceStream($"Docx.{name}.xml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
