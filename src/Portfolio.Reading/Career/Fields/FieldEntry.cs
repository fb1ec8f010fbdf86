using Portfolio.Model.Diagnostics;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Dates;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Career.Fields;

/// <summary>An entry whose fields stand under keys: what is its head, and what else it says.</summary>
internal sealed class FieldEntry
{
    /// <summary>It stands before its subject, wherever its key does.</summary>
    private const string Degree = "study type";

    private readonly Dictionary<FieldLabel, List<string>> _fields = [];
    private readonly string? _name;
    private readonly string? _address;

    public FieldEntry(FrontMatterMap map)
    {
        Place = map.Place;
        foreach (var field in map.Fields)
        {
            var words = FieldNames.Words(field.Key);
            if (field.Value is FrontMatterText { Text: var text })
            {
                var value = OneLine(text);
                if (value.Length == 0) continue;
                if (FieldNames.LabelOf(words) is { } label) _fields[label] = words == Degree ? [value, .. Values(label)] : [.. Values(label), value];
                else if (_name is null && FieldNames.IsName(words)) _name = value;
                else if (_address is null && FieldNames.IsAddress(words) && value.Contains("://", StringComparison.Ordinal)) _address = value;
                else Rest.Add(field);
                continue;
            }
            if (field.Value is FrontMatterMap whose && FieldNames.LabelOf(words) is FieldLabel.Organization && !_fields.ContainsKey(FieldLabel.Organization) && Named(whose) is { } name) (_fields[FieldLabel.Organization], _address) = ([name], _address ?? AddressOf(whose));
            else Rest.Add(field);
        }
        if (_name is null && !_fields.ContainsKey(FieldLabel.Title)) _name = TakeKind();
    }

    /// <summary>What was to be done for somebody, or which degree or post it is, names what has no other name; "type: full time" does not.</summary>
    private string? TakeKind()
    {
        var at = Rest.FindIndex(field => field.Value is FrontMatterText { Text: var text } && FieldNames.IsKind(FieldNames.Words(field.Key)) && FoldedWords.Of(text) is { Length: > 0 } words
            && (FieldNames.Words(field.Key) == "task" ? _fields.ContainsKey(FieldLabel.Organization) : (Vocabulary.Studies.HasAny(words) || Vocabulary.Titles.HasAny(words)) && !Vocabulary.Employment.HasAny(words)));
        if (at < 0) return null;
        var kind = OneLine(((FrontMatterText)Rest[at].Value).Text);
        Rest.RemoveAt(at);
        return kind;
    }

    /// <summary>"organization:" with "name:" and perhaps "url:" below it, and nothing else; null for any other map.</summary>
    private static string? Named(FrontMatterMap map) => map.Fields.All(field => FieldNames.IsName(FieldNames.Words(field.Key)) || FieldNames.IsAddress(FieldNames.Words(field.Key)))
        ? map.Fields.Where(field => FieldNames.IsName(FieldNames.Words(field.Key))).Select(field => field.Value).OfType<FrontMatterText>().Select(text => OneLine(text.Text)).FirstOrDefault(text => text.Length > 0) : null;

    private static string? AddressOf(FrontMatterMap map) => map.Fields.Where(field => FieldNames.IsAddress(FieldNames.Words(field.Key))).Select(field => field.Value).OfType<FrontMatterText>().Select(text => OneLine(text.Text))
        .FirstOrDefault(text => text.Contains("://", StringComparison.Ordinal));

    public SourcePlace Place { get; }

    /// <summary>What is no part of the head, in its order.</summary>
    public List<FrontMatterField> Rest { get; } = [];

    /// <summary>Whether it says who did what, or what a post is called, and when.</summary>
    public bool IsPost => (Dates is not null) && (Value(FieldLabel.Title) ?? _name) is { } title && (Value(FieldLabel.Organization) is not null || Vocabulary.Titles.HasAny(FoldedWords.Of(title)));

    /// <summary>It says from when to when.</summary>
    public bool HasRange => Value(FieldLabel.Start) is not null || (Dates is { } dates && DateScanner.Scan(dates).Finds.Any(find => find.IsRange));

    /// <summary>"Miller @ Acme", the employer linked; null where neither is named.</summary>
    public string? Head
    {
        get
        {
            var title = Value(FieldLabel.Title) ?? (Value(FieldLabel.Organization) is null ? null : _name);
            var organization = Value(FieldLabel.Organization) ?? (Value(FieldLabel.Title) is null ? null : _name);
            var linked = Linked(organization ?? title ?? _name);
            return title is null || organization is null ? linked : $"{title} @ {linked}";
        }
    }

    /// <summary>"2014 – 2016 · Springfield"; null where neither is known.</summary>
    public string? WhenAndWhere
    {
        get
        {
            var parts = new[] { Dates, Value(FieldLabel.Location) }.OfType<string>().ToList();
            return parts.Count == 0 ? null : string.Join(" · ", parts);
        }
    }

    /// <summary>A start without an end goes on.</summary>
    private string? Dates => (Day(FieldLabel.Start), Day(FieldLabel.End)) switch
    {
        ({ } start, var end) => $"{start} – {end}".TrimEnd(),
        (null, { } end) => end,
        _ => Value(FieldLabel.Dates),
    };

    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private List<string> Values(FieldLabel label) => _fields.GetValueOrDefault(label) ?? [];

    private string? Value(FieldLabel label) => _fields.TryGetValue(label, out var values) ? string.Join(", ", values) : null;

    /// <summary>Without the hour: "2014-03-01T00:00:00Z".</summary>
    private string? Day(FieldLabel label) => Value(label) is not { } text ? null : text.IndexOf('T', StringComparison.Ordinal) is var hour and > 7 && char.IsAsciiDigit(text[hour - 1]) ? text[..hour] : text;

    private string? Linked(string? text) => text is null || _address is null ? text ?? _address : $"[{text}]({_address})";
}
