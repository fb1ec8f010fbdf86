using System.Collections.Immutable;
using System.Text;
using Portfolio.Downloads.Flow;
using Portfolio.Model.Career;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Text;

namespace Portfolio.Downloads.ReadBack;

/// <summary>
/// Every word of a CV or letter in the owner's order, with its place. It walks the model itself, not the flow that documents are rendered
/// from: what the flow forgets must be missed here. Dates alone are taken in the form in which documents print them.
/// </summary>
internal sealed class OwnersWords
{
    private readonly ImmutableArray<ReadWord>.Builder _words = ImmutableArray.CreateBuilder<ReadWord>();
    private readonly Image? _photo;
    private readonly string _language;
    private readonly StringBuilder _line = new();
    private SourcePlace _place;

    private OwnersWords(Cv cv)
    {
        _photo = cv.Photo;
        _language = cv.Language;
    }

    public static ImmutableArray<ReadWord> Of(Cv cv)
    {
        var words = new OwnersWords(cv);
        foreach (var section in cv.Sections)
        {
            words.Line(section.Heading, section.Place);
            foreach (var part in section.Parts) words.Add(part);
        }
        return words._words.ToImmutable();
    }

    public static ImmutableArray<ReadWord> Of(Letter letter, Cv cv)
    {
        var words = new OwnersWords(cv);
        words.Add(letter.Sender);
        words.Add(letter.Body);
        words.Add(letter.Signature);
        return words._words.ToImmutable();
    }

    private void Add(SectionPart part)
    {
        switch (part)
        {
            case NameLine name:
                Line(name.Content, name.Place);
                break;
            case Prose prose:
                Add(prose.Content);
                break;
            case OrganizationGroup group:
                Add(group.Head, dates: null, group.Place);
                foreach (var inner in group.Parts) Add(inner);
                break;
            case Entry entry:
                Add(entry.Head, new HeadDates(entry, _language), entry.Place);
                Add(entry.Body);
                break;
        }
    }

    /// <summary>A word may go on from one part of a line to the next, as in <c>C++</c>; parts without a sign between them are words of their own.</summary>
    private void Add(EntryHead head, HeadDates? dates, SourcePlace place)
    {
        foreach (var line in head.Lines)
        {
            var content = ImmutableArray.CreateBuilder<Inline>();
            foreach (var part in line.Parts)
            {
                var printed = part.Kind == HeadPartKind.Dates && dates is not null ? dates.Next(part.Content) : part.Content;
                if (PlainText.Of(content.ToImmutable()) is [.., var end] && PlainText.Of(printed) is [var start, ..] && char.IsLetterOrDigit(end) && char.IsLetterOrDigit(start)) content.Add(new TextRun(" "));
                content.AddRange(printed);
            }
            Line(content.ToImmutable(), place);
        }
    }

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (var leaf in TextTree.Leaves(blocks))
        {
            if (leaf is CodeBlock code) Line([new CodeSpan(code.Code)], leaf.Place);
            else Line(TextTree.InlinesOf(leaf), leaf.Place);
        }
    }

    private void Line(ImmutableArray<Inline> content, SourcePlace place)
    {
        _place = place;
        foreach (var inline in TextTree.Descendants(content))
        {
            switch (inline)
            {
                case Image image when image == _photo: break;
                case LineBreak or SoftBreak:
                    EndLine();
                    _place = _place with { Line = _place.Line + 1, Column = 1 };
                    break;
                case InlineContainer: break;
                default: _line.Append(PlainText.Of([inline])); break;
            }
        }
        EndLine();
    }

    private void EndLine()
    {
        foreach (var word in WordSplitter.Split(_line.ToString())) _words.Add(new(word, _place));
        _line.Clear();
    }
}
