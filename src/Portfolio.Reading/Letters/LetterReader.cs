using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Model.Text;
using Portfolio.Reading.Contacts;
using Portfolio.Reading.Dates;
using Portfolio.Reading.FrontMatter;
using Portfolio.Reading.Languages;
using Portfolio.Reading.Markdown;
using Portfolio.Reading.Pages;

namespace Portfolio.Reading.Letters;

/// <summary>Understands a letter: who writes, the body, the signature, and what it is for.</summary>
public static class LetterReader
{
    /// <param name="document">The letter's file.</param>
    /// <param name="language">The language of the CV, where the letter does not tell its own.</param>
    public static LetterReading Read(MarkdownDocument document, string language)
    {
        var diagnostics = document.Diagnostics.ToBuilder();
        var place = new Model.Diagnostics.SourcePlace(document.Source.File);
        if (string.IsNullOrWhiteSpace(PlainText.Of(document.Blocks)))
        {
            diagnostics.Add(PageFaults.Letters.Empty(place));
            return new(null, diagnostics.ToImmutable());
        }
        var front = document.FrontMatter;
        var fields = new PageFields(front, PageFaults.Letters, diagnostics);
        diagnostics.AddRange(KeySpelling.Check(front, LetterKeys.Table));

        var contacts = ContactReader.Read(document);
        var parts = LetterParts.Of(contacts.Blocks);
        var role = front.Text(LetterKeys.Role);
        var organization = front.Text(LetterKeys.Organization);
        if (role is null || organization is null)
        {
            var told = LetterSubject.In(parts);
            (role, organization) = (role ?? told.Role, organization ?? told.Organization);
        }
        if (role is null && organization is null) diagnostics.Add(PageFaults.Letters.NoRole(place));
        var letter = new Letter
        {
            Stem = Path.GetFileNameWithoutExtension(document.Source.File),
            Source = contacts.Source,
            Language = fields.Language() ?? LanguageDetector.Detect(PlainText.Of(parts.Body), language),
            RoleTitle = role,
            Organization = organization,
            Date = fields.Date() ?? DateIn(parts.Sender),
            Sender = parts.Sender,
            Body = parts.Body,
            Signature = parts.Signature,
            Publication = fields.Publication(LetterKeys.DefaultVisibility),
            Slug = fields.Slug(),
            RedirectFrom = fields.RedirectFrom(),
        };
        return new(letter, diagnostics.ToImmutable());
    }

    /// <summary>The date at the head of a letter names a month at least; a lone year is part of something else.</summary>
    private static PartialDate? DateIn(ImmutableArray<Block> sender) =>
        TextTree.Leaves(sender).Select(TextTree.InlinesOf).SelectMany(content => DateScanner.Scan(PlainText.Of(content)).Finds)
            .Where(find => !find.IsRange && !find.IsBareYear)
            .Select(find => find.Range.Start)
            .FirstOrDefault(date => date is { Month: not null });
}
