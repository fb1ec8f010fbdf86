using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Text;

namespace Portfolio.TestKit.Samples;

/// <summary>Short ways to build content in tests; <c>using static</c> it.</summary>
public static class Write
{
    public static ImmutableArray<Inline> Words(string text) => [new TextRun(text)];

    public static Paragraph Paragraph(string text) => new(Words(text));

    public static Paragraph Paragraph(params Inline[] content) => new([.. content]);

    public static ListBlock Bullets(params string[] items) => new(null, IsTight: true, [.. items.Select(item => new ListItem([Paragraph(item)]))]);

    public static Link Link(string address, string words) => new(address, null, Words(words));

    public static HeadLine Line(params HeadPart[] parts) => new([.. parts]);

    public static EntryHead Head(params HeadLine[] lines) => new([.. lines]);

    public static HeadPart Title(string text) => new(HeadPartKind.Title, Words(text));

    public static HeadPart Organization(string text) => new(HeadPartKind.Organization, Words(text));

    public static HeadPart Location(string text) => new(HeadPartKind.Location, Words(text));

    public static HeadPart Dates(string text) => new(HeadPartKind.Dates, Words(text));

    public static HeadPart Between(string text) => new(HeadPartKind.Text, Words(text));
}
