using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Portfolio.Downloads.Typesetting;
using Portfolio.Model.Career;
using Portfolio.Model.Dates;
using Portfolio.Pdf;

namespace Portfolio.Downloads.Pdf;

/// <summary>The PDFs of a portfolio, each with what it was made from inside it.</summary>
public static class PdfFiles
{
    public const string MediaType = "application/pdf";

    internal static PdfRenderer Renderer => new(ThemeFonts.All);

    public static PdfRendering OfCv(PreparedCv cv) => Render(cv.View.Evidence.AsOf, Sources(cv), cv.Set);

    internal static PdfRendering OfLetter(Letter letter, SetDocument set) => Render(letter.Date, [Source(letter)], set);

    /// <summary>The letter and, from a new page on, the CV.</summary>
    internal static PdfRendering OfPacket(PreparedCv cv, Letter letter, SetDocument set) =>
        Render(letter.Date ?? cv.View.Evidence.AsOf, [Source(letter), .. Sources(cv)], set, cv.Set);

    private static PdfRendering Render(PartialDate? date, ImmutableArray<PdfAttachment> attachments, params ImmutableArray<SetDocument> parts) => Renderer.Render(
        new() { Flows = [.. parts.Select(part => part.Flow)], Date = date?.FirstDay, Attachments = attachments },
        parts);

    private static ImmutableArray<PdfAttachment> Sources(PreparedCv cv) =>
    [
        new("cv.md", "text/markdown", "The Markdown that this CV was made from", PdfAttachmentRelationship.Source, Bytes(cv.Markdown)),
        new("resume.json", "application/json", "This CV as JSON Resume", PdfAttachmentRelationship.Alternative, Bytes(cv.JsonResume)),
    ];

    private static PdfAttachment Source(Letter letter) =>
        new("letter.md", "text/markdown", "The Markdown that this letter was made from", PdfAttachmentRelationship.Source, Bytes(letter.Source.Text));

    private static ImmutableArray<byte> Bytes(string text) => ImmutableCollectionsMarshal.AsImmutableArray(Encoding.UTF8.GetBytes(text));
}
