using System.Globalization;
using System.Security;
using System.Text;

namespace Portfolio.Downloads.Docx;

/// <summary>The parts that are nearly the same in every document, as text: to read them into trees takes longer than to make the document.</summary>
internal static class DocxParts
{
    private static readonly Lazy<string> Styles = new(() => Read("styles"));
    private static readonly Lazy<string> Settings = new(() => Read("settings"));
    private static readonly Lazy<string> Fonts = new(() => Read("fontTable"));
    private static readonly Lazy<string> Theme = new(() => Read("theme"));
    private static readonly Lazy<string> Numbering = new(() => Read("numbering"));

    /// <param name="language">Of the document.</param>
    /// <param name="isHyphenated">Whether words are divided where lines end.</param>
    /// <param name="lists">Of the document.</param>
    public static IEnumerable<DocxPart> Of(string language, bool isHyphenated, DocxLists lists) =>
    [
        Part("word/styles.xml", "styles", "styles", Before(Styles.Value, "</w:rPr></w:rPrDefault>", Languages(SecurityElement.Escape(language)))),
        // ISO/IEC 29500-1, 17.15.1.10: it stands behind the tab stops.
        Part("word/settings.xml", "settings", "settings", isHyphenated ? Before(Settings.Value, "<w:characterSpacingControl", "<w:autoHyphenation/>") : Settings.Value),
        Part("word/fontTable.xml", "fontTable", "fonts", Fonts.Value),
        new("word/theme/theme1.xml", "theme", "theme", "application/vnd.openxmlformats-officedocument.theme+xml", Encoding.UTF8.GetBytes(Theme.Value)),
        Part("word/numbering.xml", "numbering", "numbering", Before(Numbering.Value, "</w:numbering>", lists.Xml)),
    ];

    /// <summary>The part of a word processor's document.</summary>
    public static DocxPart Part(string path, string kind, string id, byte[] content) =>
        new(path, kind, id, $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml", content);

    private static DocxPart Part(string path, string kind, string id, string xml) => Part(path, kind, id, Encoding.UTF8.GetBytes(xml));

    private static string Languages(string language)
    {
        var attributes = new StringBuilder($"w:val=\"{language}\"");
        if (language.Split('-')[0] is "ja" or "zh" or "ko") attributes.Append(CultureInfo.InvariantCulture, $" w:eastAsia=\"{language}\"");
        if (language.Split('-')[0] is "ar" or "he" or "fa" or "ur") attributes.Append(CultureInfo.InvariantCulture, $" w:bidi=\"{language}\"");
        return $"<w:lang {attributes}/>";
    }

    private static string Before(string xml, string mark, string added) =>
        xml.Insert(xml.IndexOf(mark, StringComparison.Ordinal), added);

    private static string Read(string name)
    {
        using var stream = typeof(DocxParts).Assembly.GetManifestResourceStream($"Docx.{name}.xml")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
