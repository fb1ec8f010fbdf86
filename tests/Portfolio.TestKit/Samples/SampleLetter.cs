using Portfolio.Model.Career;
using Portfolio.Model.Text;
using static Portfolio.TestKit.Samples.Write;

namespace Portfolio.TestKit.Samples;

/// <summary>A letter of the person of <see cref="SampleCv"/>.</summary>
public static class SampleLetter
{
    public static Letter Pier { get; } = new()
    {
        Stem = "pier-platform-lead",
        Source = new("letters/pier-platform-lead.md", "# Ada Quist\n\nYstad, Sweden\nada@example.com\n", []),
        Language = "en",
        RoleTitle = "Platform Lead",
        Organization = "Pier Software",
        Date = new(2024, 5, 2),
        Sender =
        [
            new Heading(1, Words("Ada Quist")),
            Paragraph(new TextRun("Ystad, Sweden"), new SoftBreak(), Link("mailto:ada@example.com", "ada@example.com")),
            Paragraph("2 May 2024"),
        ],
        Body =
        [
            Paragraph("Dear team at Pier Software,"),
            Paragraph(new TextRun("You look for somebody who keeps the lights on. I "), new Emphasis(Words("like")), new TextRun(" doing that.")),
            Bullets("Forty services moved", "One course written"),
        ],
        Signature = [Paragraph(new TextRun("Yours sincerely,"), new SoftBreak(), new TextRun("Ada Quist"))],
    };
}
