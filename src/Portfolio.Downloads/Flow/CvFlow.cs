using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Settings;
using Portfolio.Model.Text;
using Portfolio.Model.Views;

namespace Portfolio.Downloads.Flow;

/// <summary>A CV as a flow: its sections as they are, and above them what the file says in its front matter alone.</summary>
public sealed class CvFlow
{
    private const int DeepestLevel = 3;

    private readonly ImmutableArray<FlowItem>.Builder _items = ImmutableArray.CreateBuilder<FlowItem>();
    private readonly string _language;
    private readonly PrintedText _spelled;
    private readonly PrintedText _plain;
    private readonly LinedText _lined = new();

    private CvFlow(PortfolioView view)
    {
        _language = view.Cv.Language;
        _spelled = new PrintedText(view.Map, view.Cv.Photo, spellsOutLinks: true);
        _plain = new PrintedText(view.Map, view.Cv.Photo, spellsOutLinks: false);
    }

    public static DocumentFlow Of(PortfolioView view)
    {
        var cv = view.Cv;
        var flow = new CvFlow(view);
        foreach (var section in cv.Sections) flow.Add(section);
        return new DocumentFlow
        {
            Kind = DocumentKind.Cv,
            Title = $"{cv.Name} – {view.Words.Documents.Cv}",
            Author = cv.Name,
            Language = cv.Language,
            Paper = PaperChoice.For(view.Site.Settings, cv),
            IsHyphenated = view.Site.Settings.Hyphenate.Contains(HyphenatedKind.Cv),
            Items = Opening.Complete(cv, flow._items.ToImmutable()),
        };
    }

    private void Add(Section section)
    {
        Line(FlowLineKind.Section, section.Depth, _plain.Rewrite(section.Heading), section.Place);
        foreach (var part in section.Parts)
        {
            var lined = part is Prose prose && section.Kind is (SectionKind.Opening or SectionKind.Contact)
                ? prose with { Content = _lined.RewriteShortLines(prose.Content) }
                : part;
            Add(lined, section.Heading.IsEmpty ? 0 : section.Depth);
        }
    }

    private void Add(SectionPart part, int level)
    {
        switch (part)
        {
            case NameLine name:
                Line(FlowLineKind.Name, 0, _plain.Rewrite(name.Content), name.Place);
                break;
            case Prose prose:
                Text(prose.Content, level, prose.Place);
                break;
            case OrganizationGroup group:
                Head(new HeadText(group), level + 1, group.Place);
                foreach (var inner in group.Parts) Add(inner, level + 1);
                break;
            case Talk or Item when part is Entry { Head.Lines.Length: 1, Body.IsEmpty: true } entry:
                Line(FlowLineKind.ListEntry, level, _spelled.Rewrite(new HeadText(entry, _language).Lines[0].Content), entry.Place);
                break;
            case Entry entry:
                Head(new HeadText(entry, _language), level + 1, entry.Place);
                Text(entry.Body, level + 1, entry.Place);
                break;
        }
    }

    /// <summary>
    /// The first line with a title or an organization is the heading, with what stands above it (dates, as a rule) in the same heading,
    /// or that would seem to belong to the entry before.
    /// </summary>
    private void Head(HeadText head, int level, SourcePlace place)
    {
        var printed = head.SpellsOutLinks ? _spelled : _plain;
        var named = Math.Max(0, head.Lines.FindIndex(line => line.IsNamed));
        var heading = new List<Inline>();
        foreach (var line in head.Lines.Take(named + 1))
        {
            if (heading.Count > 0) heading.Add(new LineBreak());
            heading.AddRange(printed.Rewrite(line.Content));
        }
        Line(FlowLineKind.Entry, level, [.. heading], place);
        foreach (var line in head.Lines.Skip(named + 1)) Line(FlowLineKind.Detail, level, printed.Rewrite(line.Content), place);
    }

    private void Line(FlowLineKind kind, int level, ImmutableArray<Inline> content, SourcePlace place)
    {
        if (!string.IsNullOrWhiteSpace(PlainText.Of(content)))
            _items.Add(new FlowLine(kind, Math.Min(level, DeepestLevel), content) { Place = place });
    }

    private void Text(ImmutableArray<Block> content, int level, SourcePlace place)
    {
        if (_spelled.Rewrite(content) is { IsEmpty: false } blocks)
            _items.Add(new FlowText(Math.Min(level, DeepestLevel), blocks) { Place = place });
    }
}
