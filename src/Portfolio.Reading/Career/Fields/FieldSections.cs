using Portfolio.Model.Career;
using Portfolio.Reading.Career.Sections;
using Portfolio.Reading.Career.Words;
using Portfolio.Reading.Contacts;
using Portfolio.Reading.FrontMatter;

namespace Portfolio.Reading.Career.Fields;

/// <summary>Writes the sections of a CV that stands under keys. What says how to reach the person is left out: that is read where it stands.</summary>
internal sealed class FieldSections(FieldLines lines)
{
    private const int EntryLevel = 3;
    private const int DeepestEntry = 6;
    private const int LongestLine = 80;
    private bool _holdsRoles;

    /// <summary>Whether there is a list of posts among them.</summary>
    public bool Write(FrontMatterFields fields)
    {
        foreach (var field in fields.Where(field => ContactKeys.Groups.IsCalled(field.Key))) Person(field);
        foreach (var field in fields.Where(field => CvKeys.Table.Find(field.Key) is null)) Section(field);
        return _holdsRoles;
    }

    private void Person(FrontMatterField group)
    {
        if (group.Value is not FrontMatterMap map)
        {
            Section(group);
            return;
        }
        var fields = map.Fields.Where(field => !ContactKeys.All.Any(key => key.IsCalled(field.Key))).ToLookup(IsLine);
        foreach (var field in fields[true]) Line(field);
        foreach (var field in map.Fields) Reach(field);
        foreach (var field in fields[false]) Section(field);
    }

    private static bool IsLine(FrontMatterField field) => field.Value is FrontMatterText { Text: var text and not ("true" or "false") } && FieldEntry.OneLine(text).Length is > 0 and <= LongestLine && !IsSummary(field);

    private void Line(FrontMatterField field)
    {
        if (CvKeys.Name.IsCalled(field.Key)) lines.AddBlock($"# {Told(field.Value)}", field.Value.Place);
        else lines.AddBlock(FieldNames.Words(field.Key) is "label" or "headline" or "title" ? Told(field.Value) : $"{FieldNames.Label(field.Key)}: {Told(field.Value)}", field.Value.Place);
    }

    private static bool IsSummary(FrontMatterField field) => HeadingWords.Match(FieldNames.Words(field.Key)) is { Kind: SectionKind.Summary };

    /// <summary>A town in parts, and pages elsewhere: those of a list say where they are. Street and number stay where they are.</summary>
    private void Reach(FrontMatterField field)
    {
        if (field.Value is FrontMatterMap place && ContactKeys.Location.IsCalled(field.Key))
        {
            var town = string.Join(", ", place.Fields.Where(part => FieldNames.IsPartOfPlace(FieldNames.Words(part.Key))).Select(part => Told(part.Value)).Where(text => text.Length > 0));
            if (town.Length > 0) lines.AddBlock(town, field.Value.Place);
        }
        if (field.Value is not FrontMatterList pages || !ContactKeys.Groups.IsCalled(field.Key)) return;
        foreach (var page in pages.Items.OfType<FrontMatterMap>().Where(page => new FieldEntry(page).Head is not null)) lines.Add($"- {new FieldEntry(page).Head}", page.Place);
    }

    private void Section(FrontMatterField field)
    {
        var value = ListIn(field.Value) ?? field.Value;
        var part = HeadingWords.Match(FieldNames.Words(field.Key));
        var match = part is { IsWhole: true } ? part : null;
        if ((match?.Kind ?? (part is null or { Kind: SectionKind.Experience } ? KindOf(value) : null)) is not { } kind) return;
        var holdsEntries = SectionDraft.HoldsEntriesOf(kind) && value is FrontMatterList { Items: var items } && items.Any(item => item is FrontMatterMap);
        _holdsRoles |= holdsEntries && kind == SectionKind.Experience;
        // "Consulting" alone would be the name of a firm.
        lines.AddBlock(match is null ? $"## {FieldNames.Label(field.Key)} experience" : $"## {FieldNames.Label(field.Key)}", field.Place);
        if (holdsEntries) Entries((FrontMatterList)value, EntryLevel);
        else Text(value);
    }

    /// <summary>A list of nothing but posts, whatever its key ("consulting:"); null for what belongs to a theme.</summary>
    private static SectionKind? KindOf(FrontMatterValue value) => value is FrontMatterList { Items: { IsEmpty: false } items } && items.All(item => item is FrontMatterMap)
        && items.Select(item => new FieldEntry((FrontMatterMap)item)).ToList() is var entries && entries.TrueForAll(entry => entry.IsPost) && entries.Exists(entry => entry.HasRange) ? SectionKind.Experience : null;

    /// <summary>"experience:" with "enable: true" and a "list:" below it: the only list among the keys of a section.</summary>
    private static FrontMatterList? ListIn(FrontMatterValue value) => value is FrontMatterMap map && map.Fields.Select(field => field.Value).OfType<FrontMatterList>().ToList() is [var only] && only.Items.Any(item => item is FrontMatterMap) ? only : null;

    private void Entries(FrontMatterList list, int level)
    {
        foreach (var item in list.Items)
        {
            if (item is FrontMatterMap map) Entry(new(map), level);
            else Text(item);
        }
    }

    private void Entry(FieldEntry entry, int level)
    {
        if (entry.Head is { } head) lines.AddBlock($"{new string('#', Math.Min(level, DeepestEntry))} {head}", entry.Place);
        if (entry.WhenAndWhere is { } line) lines.AddBlock(line, entry.Place);
        foreach (var field in entry.Rest)
        {
            if (field.Value is FrontMatterList inner && inner.Items.Any(HasTitle)) Entries(inner, level + 1);
            else if (FieldNames.IsText(FieldNames.Words(field.Key))) Text(field.Value);
            else if (Told(field.Value) is { Length: > 0 } told) lines.Add($"- {FieldNames.Label(field.Key)}: {told}", field.Place);
        }
    }

    private static bool HasTitle(FrontMatterValue item) => item is FrontMatterMap { Fields: var keys }
        && keys.Select(key => FieldNames.Words(key.Key)).ToList() is var names && (names.Exists(name => FieldNames.LabelOf(name) is FieldLabel.Title) || keys.Any(key => key.Value is FrontMatterText { Text: var text } && FieldNames.Words(key.Key) == "type" && Vocabulary.Studies.HasAny(FoldedWords.Of(text))));

    /// <summary>A text as the Markdown that it is; the items of a list, and keys with their values, as items.</summary>
    private void Text(FrontMatterValue value)
    {
        if (value is FrontMatterText { Text: var text } && !string.IsNullOrWhiteSpace(text)) lines.AddBlock(text.Trim(), value.Place);
        if (value is FrontMatterList list)
        {
            foreach (var item in list.Items.Where(item => Told(item).Length > 0)) lines.Add($"- {Told(item)}", item.Place);
        }
        if (value is FrontMatterMap map)
        {
            foreach (var field in map.Fields.Where(field => Told(field.Value) is { Length: > 0 } and not ("true" or "false"))) lines.Add($"- **{FieldNames.Label(field.Key)}**: {Told(field.Value)}", field.Place);
        }
    }

    /// <summary>All that a value says, on one line: "Dutch: native", "Go, SQL".</summary>
    private static string Told(FrontMatterValue value) => value switch
    {
        FrontMatterText text => FieldEntry.OneLine(text.Text),
        FrontMatterList list => string.Join(", ", list.Items.Select(Told).Where(text => text.Length > 0)),
        FrontMatterMap { Fields: { Count: > 0 } fields } => string.Join(": ", new[] { Told(fields[0].Value), string.Join("; ", fields.Skip(1).Select(field => Told(field.Value)).Where(text => text.Length > 0)) }.Where(text => text.Length > 0)),
        _ => "",
    };
}
