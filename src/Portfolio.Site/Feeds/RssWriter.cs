using System.Globalization;
using System.Xml;
using Portfolio.Model.Dates;
using Portfolio.Site.Output;

namespace Portfolio.Site.Feeds;

/// <summary>RSS 2.0 (the RSS Advisory Board's specification) with the content module and Atom's self link.</summary>
internal static class RssWriter
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <param name="feed">What is new.</param>
    /// <param name="html">The content of each item, in the order of the items.</param>
    public static string Write(Feed feed, IReadOnlyList<string> html)
    {
        var (cv, map) = (feed.Portfolio.Cv, feed.Portfolio.Map);
        using var text = new Utf8StringWriter();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, Atom);
            xml.WriteAttributeString("xmlns", "content", null, ContentModule);
            xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
            xml.WriteStartElement("channel");
            xml.WriteElementString("title", cv.Name);
            xml.WriteElementString("link", map.Home.Url);
            xml.WriteElementString("description", feed.Description);
            xml.WriteElementString("language", cv.Language);
            xml.WriteElementString("generator", "Portfolio");
            if (feed.Items.FirstOrDefault()?.Date is { } newest) xml.WriteElementString("pubDate", Rfc822(newest));
            xml.WriteStartElement("atom", "link", Atom);
            xml.WriteAttributeString("href", map.Rss.Url);
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteEndElement();
            for (var index = 0; index < feed.Items.Length; index++) WriteItem(xml, feed, feed.Items[index], html[index]);
        }
        return text + "\n";
    }

    private static void WriteItem(XmlWriter xml, Feed feed, FeedItem item, string html)
    {
        xml.WriteStartElement("item");
        xml.WriteElementString("title", item.Title);
        xml.WriteElementString("link", item.Address.Url);
        xml.WriteStartElement("guid");
        xml.WriteAttributeString("isPermaLink", "true");
        xml.WriteString(item.Address.Url);
        xml.WriteEndElement();
        if (item.Date is { } date) xml.WriteElementString("pubDate", Rfc822(date));
        xml.WriteElementString("dc", "creator", DublinCore, feed.Portfolio.Cv.Name);
        xml.WriteElementString("category", item.Category);
        xml.WriteElementString("description", html);
        xml.WriteElementString("content", "encoded", ContentModule, html);
        xml.WriteEndElement();
    }

    /// <summary>RFC 822, 5, with a year of four digits; the first day of a month or year that stands alone.</summary>
    private static string Rfc822(PartialDate date) =>
        date.FirstDay.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture) + " 00:00:00 GMT";
}
