using System.Collections.Immutable;
using Portfolio.Model.Career;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Lines;
using Portfolio.Reading.Career.Sections;
using Portfolio.Reading.Career.Units;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.FrontMatter;
using Portfolio.Reading.Markdown;

namespace Portfolio.Reading.Career.People;

/// <summary>Finds whose CV it is: in the front matter, the first heading, the first lines, a sentence, at last in the e-mail address.</summary>
internal static class NameReader
{
    private const int FirstLines = 12;

    /// <summary>Below a mail address or a town, and not further down, a plain line that is written like a name is one.</summary>
    private const int LinesOfName = 4;

    public static NameFind Find(MarkdownDocument document, SectionDraft opening, IReadOnlyList<Unit> units, ImmutableArray<Contact> contacts)
    {
        var stated = document.FrontMatter.Text(CvKeys.Name) ?? InTwo(document.FrontMatter);
        var unit = (opening.Kind == SectionKind.Opening && opening.Heading is null) || PersonName.IsDocument(opening.Heading?.Text) ? LineOfName(opening.Units) : null;
        var own = unit is null ? null : PersonName.In(unit.Line!) ?? PersonName.First(unit.Line!);
        if (stated is not null) return new(stated, unit is not null && own is not null && FoldedWords.Phrase(own) == FoldedWords.Phrase(stated) ? unit : null);
        if (LabelledName.Find(units) is { } labelled && (own is null || unit!.Kind != UnitKind.Heading || PersonName.BeginsWithDocument(unit.Text) || units.Any(other => other.Kind == UnitKind.Heading && !ReferenceEquals(other, unit) && other.Level <= unit.Level))) return new(labelled, unit is not null && own == labelled ? unit : null);
        // Where lists of skills stand first (LinkedIn), the heading behind them has the name.
        if (unit is { Kind: UnitKind.Line } && !ReferenceEquals(unit, opening.Units[0]) && FirstHeadings(units).Find(heading => heading.Level == 1) is { } title && PersonName.In(title.Line!) is { } entitled) return new(entitled, null);
        var author = document.FrontMatter.All(CvKeys.Author).Select(field => Author(field.Value) is { } text ? PersonName.In(new TextLine([new Model.Text.TextRun(text)])) : null).FirstOrDefault(found => found is not null);
        // "Download PDF" is written like a name: the words of a link are one only where nothing better is known.
        // "My name is Ada Lovelace" stands before whatever else is written like a name.
        if (unit is { Kind: UnitKind.Line, Line.IsBold: false } && InSentence([.. units.TakeWhile(other => !ReferenceEquals(other, unit))]) is { } introduced) return new(introduced, null);
        var described = AttributedName.Described(document.FrontMatter);
        author ??= document.FrontMatter.All(CvKeys.Author).Select(field => Author(field.Value) is { } given ? InFull(given, described) : null).FirstOrDefault(found => found is not null);
        // A line somewhere in the text may only be written like a name.
        var isDoubtful = own is not null && (IsLinkAlone(unit!)
            || (unit is { Kind: UnitKind.Line, Line.StartsBold: false } && opening.Units.Where(other => other.Line is { IsBlank: false }).Take(LinesOfName).All(other => !ReferenceEquals(other, unit))));
        var confirmed = own is null || isDoubtful ? ConfirmedName.Find(described, units, contacts) : null;
        if (own is not null && !((author ?? confirmed) is not null && (isDoubtful || Vocabulary.Titles.LengthAt(unit!.Line!.Words, 0) > 0))) return new(own, unit);
        if (author is not null) return new(author, null);
        if (InSentence(units) is { } said) return new(said, null);
        if (AttributedName.Find(described, units) is { } attributed) return new(attributed, null);
        if (BesideMail(units) is { } addressed) return new(addressed, null);
        if (confirmed is not null) return new(confirmed, null);
        if (InTable(units) is { } laidOut) return new(laidOut, null);
        if (BelowPersonalData(units) is { } personal) return new(personal, null);
        if (HeadingsOfNames(units).Where(heading => heading.NamedSection is null or { Kind: SectionKind.Other } && !DateAnchors.Has(heading.Line!)).Select(heading => PersonName.In(heading.Line!)).FirstOrDefault(found => found is not null) is { } headed) return new(headed, null);
        if (units.Count > 0 && units[0].Line is { } first && HeadText.Clean(first.Text) is { } text && units[0].Kind == UnitKind.Heading && first.NamedSection is null && first.Words.Length <= 6 && Vocabulary.Titles.LengthAt(first.Words, 0) == 0 && !IsOneOfSeveral(units))
            return new(text, opening.Units.Contains(units[0]) ? units[0] : null);
        if (AttributedName.FindBeside(described) is { } owner) return new(owner, null);
        if (AuthorInBold.Find(units) is { } writes) return new(writes, null);
        var mail = contacts.FirstOrDefault(contact => contact.Kind == ContactKind.Email)?.Value;
        return new(mail is null ? "Curriculum Vitae" : mail.Split('@')[0], null, IsGuess: true);
    }

    /// <summary>"# Personal data" above "Ada Lovelace": the first line says whose.</summary>
    private static string? BelowPersonalData(IReadOnlyList<Unit> units) => Enumerable.Range(1, Math.Max(0, units.Count - 1)).Where(at => units[at - 1] is { Kind: UnitKind.Heading, NamedSection: { Kind: SectionKind.Contact, IsWhole: true } } && units[at] is { Kind: UnitKind.Line, Line: { Words.Length: <= LinesOfName } })
        .Select(at => PersonName.In(units[at].Line!)).FirstOrDefault(found => found is not null);

    /// <summary>The first heading is no higher than one behind it, and no title of the page: both open sections.</summary>
    private static bool IsOneOfSeveral(IReadOnlyList<Unit> units) => units[0].Level > 1 && units.Skip(1).Any(unit => unit.Kind == UnitKind.Heading && unit.Level <= units[0].Level);

    private static bool IsLinkAlone(Unit unit) => unit.Kind == UnitKind.Line && !unit.Line!.Styles.IsEmpty && unit.Line.Styles.All(range => range.Style.HasFlag(TextStyle.Link) || !unit.Text[range.Start..range.End].Any(char.IsLetterOrDigit));

    /// <summary>The first two, and those of the first level; below the heading of posts or studies one with dates is one of them.</summary>
    private static IEnumerable<Unit> HeadingsOfNames(IReadOnlyList<Unit> units)
    {
        var above = units.TakeWhile(unit => unit is not { Kind: UnitKind.Heading, NamedSection: { IsWhole: true, Kind: SectionKind.Experience or SectionKind.Education } }).ToList();
        return [.. FirstHeadings(above), .. units.Where((unit, at) => unit is { Kind: UnitKind.Heading, Level: 1 } && (at < above.Count || !HasDatesBelow(units, at)))];
    }

    private static bool HasDatesBelow(IReadOnlyList<Unit> units, int heading) => units.Skip(heading + 1).Take(LinesOfName).TakeWhile(unit => unit.Kind != UnitKind.Heading).Any(unit => unit.Line is { } line && DateAnchors.Has(line));

    /// <summary>"Ada" as the author, "Ada Lovelace, engineer" as the description.</summary>
    private static string? InFull(string given, IEnumerable<string> described) => described.Select(text => PersonName.In(new TextLine([new Model.Text.TextRun(text)]))).FirstOrDefault(name => name?.Split(' ') is [var first, _] && first == given);

    private static List<Unit> FirstHeadings(IReadOnlyList<Unit> units) => [.. units.Where(candidate => candidate.Kind == UnitKind.Heading).Take(2)];

    /// <summary>The author, or the first of several, with keys of its own or without.</summary>
    private static string? Author(FrontMatterValue value) => value switch
    {
        FrontMatterList { Items: [var first, ..] } => Author(first),
        FrontMatterMap map => map.Fields.Text(CvKeys.Name),
        FrontMatterText { Text.Length: > 0 } text => text.Text,
        _ => null,
    };

    /// <summary>"**Ada Lovelace** — Springfield — ada@example.org": a line begins in bold with the name, and has an address made of it.</summary>
    private static string? BesideMail(IReadOnlyList<Unit> units) => units.Where(unit => unit.Line is { IsBlank: false }).Take(LinesOfName).Where(unit => unit.Line!.StartsBold && LineShape.HasMail(unit.Line)).Select(unit => PersonName.First(unit.Line!) is { } name && IsInAddress(name, unit.Text) ? name : null).FirstOrDefault(name => name is not null);

    private static bool IsInAddress(string name, string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(word => word.Contains('@', StringComparison.Ordinal)) is { } address && FoldedWords.Of(name).Any(word => word.Length > 2 && address.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>First and last name, each in a field of its own.</summary>
    private static string? InTwo(FrontMatterFields fields) =>
        fields.Text(CvKeys.FirstName) is { } first && fields.Text(CvKeys.LastName) is { } last ? $"{first} {last}" : null;

    private static Unit? LineOfName(List<Unit> opening)
    {
        var written = opening.Where(unit => unit.Line is { IsBlank: false }).Take(FirstLines).ToList();
        // What stands right below a line of dates is what somebody was then.
        var lines = written.Where((unit, at) => at == 0 || !DateAnchors.IsOnly(written[at - 1].Line!)).ToList();
        return lines.Find(unit => unit.Kind == UnitKind.Heading && !unit.Text.AsSpan().TrimEnd().EndsWith(":") && PersonName.In(unit.Line!) is not null)
            ?? lines.Find(unit => unit.Kind == UnitKind.Line && unit.Line!.IsBold && PersonName.In(unit.Line!) is not null)
            ?? lines.Find(unit => (unit.Line!.StartsBold || unit.Kind == UnitKind.Heading || ReferenceEquals(unit, written[0])) && !HasRange(unit) && PersonName.First(unit.Line!) is not null)
            ?? lines.Find(unit => unit.Kind == UnitKind.Line && unit.Line!.Words.Length <= 8 && !HasRange(unit) && PersonName.In(unit.Line!) is not null);
    }

    /// <summary>"**Miller [Wind and Wheel](…)** (2017 – 2019)": a post, and nobody's name.</summary>
    private static bool HasRange(Unit unit) => unit.Line!.Dates.Finds.Any(find => find.IsRange);

    private static string? InSentence(IReadOnlyList<Unit> units)
    {
        foreach (var text in units.Select(unit => unit is { Line: null, Block: Model.Text.QuoteBlock { Content: [Model.Text.Paragraph quoted, ..] } } ? Model.Text.PlainText.Of(quoted.Content) : unit.Text).Where(text => !string.IsNullOrWhiteSpace(text)).Take(FirstLines))
        {
            if (PersonName.AfterIAm(text) is { } name) return name;
        }
        return null;
    }

    /// <summary>Tables lay out the head of many a page: the name is what stands first in one.</summary>
    private static string? InTable(IReadOnlyList<Unit> units) => units.Take(2).Select(unit => unit.Block).OfType<Model.Text.TableBlock>()
        .SelectMany(table => table.Rows.Select(row => row.Cells).Prepend(table.Header)).SelectMany(cells => cells).Take(4)
        .SelectMany(cell => LineSplitter.Split(cell.Content)).Select(line => PersonName.In(new TextLine(line.Content))).FirstOrDefault(name => name is not null);
}
