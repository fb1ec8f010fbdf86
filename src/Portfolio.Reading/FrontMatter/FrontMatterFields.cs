using System.Collections;
using System.Collections.Immutable;
using Portfolio.Model.Settings;

namespace Portfolio.Reading.FrontMatter;

/// <summary>Keys with their values, in the order of the file. The keys' case, hyphens and underscores do not matter.</summary>
public sealed class FrontMatterFields(ImmutableArray<FrontMatterField> fields) : IReadOnlyList<FrontMatterField>
{
    private readonly Dictionary<string, FrontMatterField> _byKey = Index(fields);

    public static FrontMatterFields Empty { get; } = new([]);

    public int Count => fields.Length;

    public FrontMatterField this[int index] => fields[index];

    /// <summary>The key under the first of its names that is there.</summary>
    public FrontMatterField? Field(SettingKey key) => All(key).FirstOrDefault();

    /// <summary>The key under each of its names that is there, in the order of the names.</summary>
    public IEnumerable<FrontMatterField> All(SettingKey key) =>
        key.Names.Select(SettingKey.Fold).Distinct(StringComparer.Ordinal).Select(name => _byKey.GetValueOrDefault(name)).OfType<FrontMatterField>();

    /// <summary>The text behind the first of the key's names that has one; null where none has, or where a list or more keys stand there.</summary>
    public string? Text(SettingKey key) =>
        All(key).Select(field => field.Value).OfType<FrontMatterText>().Select(value => value.Text.Trim()).FirstOrDefault(text => text.Length > 0);

    /// <summary>The texts behind the key: those of a list, or a single one. Empty where there are none.</summary>
    public ImmutableArray<string> Texts(SettingKey key) => Field(key)?.Value.Texts ?? [];

    /// <summary>The keys below the given key; none where there are none.</summary>
    public FrontMatterFields Map(SettingKey key) =>
        Field(key)?.Value is FrontMatterMap map ? map.Fields : Empty;

    public IEnumerator<FrontMatterField> GetEnumerator() => fields.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Dictionary<string, FrontMatterField> Index(ImmutableArray<FrontMatterField> fields)
    {
        var byKey = new Dictionary<string, FrontMatterField>(StringComparer.Ordinal);
        foreach (var field in fields) byKey.TryAdd(SettingKey.Fold(field.Key), field);
        return byKey;
    }
}
