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
    private const int MostWords = 12;

    public static Role Complete(Role role) => role with
    {
        Title = role.Title ?? Value(role.Body, FieldLabel.Title),
        Organization = role.Organization ?? (role.Title is { } title && CareerBreaks.IsBreak(title) ? null : Value(role.Body, FieldLabel.Organization)),
        Location = role.Location ?? Value(role.Body, FieldLabel.Location),
    };

    public static Study Complete(Study study, ImmutableArray<Block> body) => study with
    {
        Subject = study.Subject ?? Value(body, FieldLabel.Title),
        Institution = study.Institution ?? Value(body, FieldLabel.Organization),
        Location = study.Location ?? Value(body, FieldLabel.Location),
    };

    private static string? Value(ImmutableArray<Block> body, FieldLabel label) => BodyLines.Of(body).Take(MostLines).Select(line => ValueOf(line, label)).FirstOrDefault(value => value is not null);

    private static string? ValueOf(string line, FieldLabel label)
    {
        var colon = line.AsSpan().IndexOfAny(':', '：');
        if (colon <= 0 || FieldLabels.Of(line[..colon]) != label) return null;
        var value = line[(colon + 1)..];
        if (label == FieldLabel.Organization) value = Headcount().Replace(value, "");
        return FoldedWords.Of(value).Length is > 0 and <= MostWords ? HeadText.Clean(value) : null;
    }

    /// <summary>"微风磨坊（200~300人）", "Acme (50 employees)": how many people work there is no part of its name.</summary>
    [GeneratedRegex(@"\s*[(（][^()（）\p{L}]{0,12}\d[^()（）\p{L}]{0,12}(?:人|名|employees|people|mitarbeiter|employés|empleados|dipendenti|сотрудников|человек)[^()（）]{0,12}[)）]\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchLimit.Milliseconds)]
    private static partial Regex Headcount();
}
