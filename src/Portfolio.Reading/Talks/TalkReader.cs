using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;
using Portfolio.Reading.Contacts;
using Portfolio.Reading.FrontMatter;
using Portfolio.Reading.Languages;
using Portfolio.Reading.Markdown;
using Portfolio.Reading.Pages;

namespace Portfolio.Reading.Talks;

/// <summary>Reads the file of a talk: what, where and when in the front matter, the text below it.</summary>
public static class TalkReader
{
    /// <param name="document">The talk's file.</param>
    /// <param name="language">The language of the CV.</param>
    public static TalkReading Read(MarkdownDocument document, string language)
    {
        var diagnostics = document.Diagnostics.ToBuilder();
        var front = document.FrontMatter;
        var place = new SourcePlace(document.Source.File);
        if (front.Count == 0 && string.IsNullOrWhiteSpace(PlainText.Of(document.Blocks)))
        {
            diagnostics.Add(PageFaults.Talks.Empty(place));
            return new(null, diagnostics.ToImmutable());
        }
        var fields = new PageFields(front, PageFaults.Talks, diagnostics);
        diagnostics.AddRange(KeySpelling.Check(front, TalkKeys.Table));

        var (title, body) = TitleOf(front, document, diagnostics);
        var ownLanguage = fields.Language() ?? LanguageDetector.Detect(PlainText.Of(body), language);
        var talk = new Talk
        {
            Place = place,
            Title = title,
            Event = front.Text(TalkKeys.Event),
            Location = front.Text(TalkKeys.Location),
            Dates = fields.Date() is { } date ? DateRange.On(date) : null,
            Url = fields.Url(TalkKeys.Url),
            UrlPlace = front.Field(TalkKeys.Url)?.Value.Place ?? default,
            Language = SameLanguage(ownLanguage, language) ? null : ownLanguage,
            Publication = fields.Publication(TalkKeys.DefaultVisibility),
            Slug = fields.Slug(),
            RedirectFrom = fields.RedirectFrom(),
            Body = ContactReader.MarkPhones(body),
        };
        return new(talk, diagnostics.ToImmutable());
    }

    /// <summary>The title of the front matter, or the heading at the top, which then is no part of the text any more.</summary>
    private static (string Title, ImmutableArray<Block> Body) TitleOf(FrontMatterFields front, MarkdownDocument document, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var heading = document.Blocks is [Heading first, ..] ? PlainText.Of(first.Content).Trim() : null;
        if (front.Text(TalkKeys.Title) is { } title)
            return (title, string.Equals(heading, title, StringComparison.OrdinalIgnoreCase) ? document.Blocks.RemoveAt(0) : document.Blocks);
        if (heading is not null) return (heading, document.Blocks.RemoveAt(0));
        var stem = Path.GetFileNameWithoutExtension(document.Source.File).Replace('-', ' ').Replace('_', ' ');
        diagnostics.Add(PageFaults.Talks.NoTitle(new(document.Source.File), stem));
        return (stem, document.Blocks);
    }

    private static bool SameLanguage(string left, string right) =>
        string.Equals(left.Split('-')[0], right.Split('-')[0], StringComparison.OrdinalIgnoreCase);
}
