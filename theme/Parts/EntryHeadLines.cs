using Microsoft.AspNetCore.Components.Rendering;
using Portfolio.Theme.Rendering;

namespace Portfolio.Theme.Parts;

/// <summary>
/// The head of an entry: every part in the owner's order. The line with the title is the heading. Where the dates stand once,
/// the stylesheet hangs them in the margin; separators that this leaves without a neighbour are marked, so that it can rest them.
/// </summary>
public sealed class EntryHeadLines : StaticComponent
{
    [Parameter, EditorRequired]
    public EntryHead Head { get; set; } = EntryHead.Empty;

    /// <summary>What the dates in the head were read as.</summary>
    [Parameter]
    public DateRange? Dates { get; set; }

    /// <summary>The entry's own page, which the title links to; null where it has none.</summary>
    [Parameter]
    public Address? Page { get; set; }

    /// <summary>The level of the heading.</summary>
    [Parameter, EditorRequired]
    public int Level { get; set; }

    /// <summary>Whose entry it is.</summary>
    [Parameter, EditorRequired]
    public PortfolioView Portfolio { get; set; } = null!;

    /// <summary>Whether the dates of a head can stand in the margin: where they stand in one piece.</summary>
    public static bool Hangs(EntryHead head) => head.Parts.Count(part => part.Kind == HeadPartKind.Dates) == 1;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (Head.Lines.IsEmpty) return;
        var heading = HeadingLine();
        var linked = LinkedPart();
        builder.OpenElement(0, "header");
        foreach (var line in Head.Lines)
        {
            builder.OpenElement(1, ReferenceEquals(line, heading) ? HeadingOutline.NameOfLevel(Level) : "p");
            for (var index = 0; index < line.Parts.Length; index++) Part(builder, line, index, linked);
            builder.CloseElement();
            builder.AddMarkupContent(2, "\n");
        }
        builder.CloseElement();
    }

    /// <summary>The line with the title; else the one with the organization; else the first.</summary>
    private HeadLine HeadingLine() =>
        LineWith(HeadPartKind.Title) ?? LineWith(HeadPartKind.Organization) ?? Head.Lines[0];

    private HeadLine? LineWith(HeadPartKind kind) =>
        Head.Lines.FirstOrDefault(line => line.Parts.Any(part => part.Kind == kind));

    /// <summary>The first title, or organization, that has no link of its own.</summary>
    private HeadPart? LinkedPart() => Page is null
        ? null
        : Head.Parts.Where(part => part.Kind is HeadPartKind.Title or HeadPartKind.Organization && !TextTree.Descendants(part.Content).OfType<Link>().Any())
            .OrderBy(part => part.Kind)
            .FirstOrDefault();

    private void Part(RenderTreeBuilder builder, HeadLine line, int index, HeadPart? linked)
    {
        var part = line.Parts[index];
        var isLinked = ReferenceEquals(part, linked);
        var markup = new TextMarkup(builder, new LinkTarget(Portfolio, isAbsolute: false) { SkipsLinks = isLinked });
        var kind = part.Kind switch
        {
            HeadPartKind.Title => "title p-name",
            HeadPartKind.Organization => "organization p-org",
            HeadPartKind.Location => "p-location",
            HeadPartKind.Dates => "when",
            _ => HeadSeparators.IsLeftAlone(line, index) ? "alone" : null,
        };
        if (kind is null)
        {
            markup.Inlines(part.Content);
            return;
        }
        builder.OpenElement(0, isLinked ? "a" : "span");
        builder.AddAttribute(1, "class", isLinked ? kind + " u-url" : kind);
        if (isLinked) builder.AddAttribute(2, "href", Page!.Href);
        if (part.Kind == HeadPartKind.Dates && Dates is { } dates) WrittenDates.Write(builder, markup, part.Content, dates);
        else markup.Inlines(part.Content);
        builder.CloseElement();
    }
}
