using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portfolio.Model.Career;
using Portfolio.Model.Text;
using Portfolio.Reading.Career.Heads;
using Portfolio.Reading.Career.Words;

namespace Portfolio.Reading.Career;

/// <summary>
/// What the head of an entry leaves out, where a line right below it says it behind a label ("### Developer (2020 - 2022)", "- **Company**: Acme"). The words
/// stay where they are.
/// </summary>
internal static partial class FieldsBelow
{
    private const int MostLines = 4;
    private const int MostParagraphs = 3;
    private const int MostRows = 12;
    private const int MostWords = 12;

    public static Role Complete(Role role)
    {
        var title = Value(role.Body, FieldLabel.Title);
        // "### Pebble", "Title: Miller": what the head says alone is no title then.
        if (role is { Title: { } name, Organization: null } && title is not null && !Vocabulary.Titles.HasAny(FoldedWords.Of(name))) role = role with { Title = null, Organization = name };
        return role with
        {
            Title = role.Title ?? title,
            Organization = role.Organization ?? (role.Title is { } said && CareerBreaks.IsBreak(said) ? null : Value(role.Body, FieldLabel.Organization)),
            Location = role.Location ?? Value(role.Body, FieldLabel.Location),
        };
    }

    public static Study Complete(Study study, ImmutableArray<Block> body) => study with
    {
        Subject = study.Subject ?? Value(body, FieldLabel.Title),
        Institution = study.Institution ?? Value(body, FieldLabel.Organization),
        Location = study.Location ?? Value(body, FieldLabel.Location),
    };

    private static string? Value(ImmutableArray<Block> body, FieldLabel label) => Lines(body).Concat(Rows(body)).Select(line => ValueOf(line, label)).FirstOrDefault(value => value is not null);

    /// <summary>Those right below the head, where a paragraph stands there the first of the next ones, and a paragraph below all else.</summary>
    private static IEnumerable<string> Lines(ImmutableArray<Block> body) =>
        BodyLines.Of(body).Take(MostLines).Concat(body is [_, .., Paragraph last] && EastAsian.IsIn(BodyLines.First(last)) ? [BodyLines.First(last)] : []).Concat(body.Take(MostParagraphs).TakeWhile(block => block is Paragraph).Skip(1).Select(block => BodyLines.First((Paragraph)block)));

    /// <summary>"| Position | Miller |": the rows of a table of labels and values right below the head.</summary>
    private static IEnumerable<string> Rows(ImmutableArray<Block> body) => body is [TableBlock table, ..] && !table.Header.Any(cell => FieldLabels.Of(PlainText.Of(cell.Content)) is not null) ? table.Rows.Where(row => row.Cells.Length == 2).Take(MostRows).Select(row => $"{PlainText.Of(row.Cells[0].Content).Trim()}: {PlainText.Of(row.Cells[1].Content).Trim()}") : [];

    private static string? ValueOf(string line, FieldLabel label)
    {
        var colon = FieldLabels.EndBeforeValue(line);
        if (colon <= 0 || FieldLabels.Of(line[..colon]) != label) return null;
        var value = line[(colon + 1)..];
        if (label == FieldLabel.Organization) value = Headcount().Replace(value, "");
        return FoldedWords.Of(value).Length is > 0 and <= MostWords ? HeadText.Clean(value) : null;
    }

    /// <summary>"微风磨坊（200~300人）", "Acme (50 employees)": how many people work there is no part of its name.</summary>
    [GeneratedRegex(@"\s*[(（][^()（）\p{L}]{0,12}\d[^()（）\p{L}]{0,12}(?:人|名|employees|people|mitarbeiter|employés|empleados|dipendenti|сотрудников|человек)[^()（）]{0,12}[)）]\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Headcount();
}
