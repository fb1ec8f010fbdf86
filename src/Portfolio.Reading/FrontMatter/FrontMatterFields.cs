using System.Collections;
using System.Collections.Immutable;

namespace Portfolio.Reading.FrontMatter;

/// <summary>Keys with their values, in the order of the file. The keys' case, hyphens and underscores do not matter.</summary>
public sealed class FrontMatterFields(ImmutableArray<FrontMatterField> fields) : IReadOnlyList<FrontMatterField>
{
    private readonly Dictionary<string, FrontMatterField> _byKey = Index(fields);

    public static FrontMatterFields Empty { get; } = new([]);

    public int Count => fields.Length;

    public FrontMatterField this[int index] => fields[index];

    /// <summary>The first of the given keys that is there.</summary>
    public FrontMatterField? Field(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (_byKey.TryGetValue(Fold(key), out var field)) return field;
        }
        return null;
    }

    /// <summary>The text behind the first of the given keys that has one; null where none has, or where a list or more keys stand there.</summary>
    public string? Text(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Field(key)?.Value is FrontMatterText { Text: var text } && !string.IsNullOrWhiteSpace(text)) return text.Trim();
        }
        return null;
    }

    /// <summary>The texts behind the key: those of a list, or a single one. Empty where there are none.</summary>
    public ImmutableArray<string> Texts(params ReadOnlySpan<string> keys) => Field(keys)?.Value switch
    {
        FrontMatterList list => [.. list.Items.OfType<FrontMatterText>().Select(item => item.Text.Trim()).Where(text => text.Length > 0)],
        FrontMatterText text when !string.IsNullOrWhiteSpace(text.Text) => [text.Text.Trim()],
        _ => [],
    };

    /// <summary>The keys below the given key; none where there are none.</summary>
    public FrontMatterFields Map(params ReadOnlySpan<string> keys) =>
        Field(keys)?.Value is FrontMatterMap map ? map.Fields : Empty;

    public IEnumerator<FrontMatterField> GetEnumerator() => fields.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A key as keys are compared: <c>RedirectFrom</c>, <c>redirect_from</c> and <c>redirect-from</c> are one.</summary>
    public static string Fold(string key) =>
        key.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    private static Dictionary<string, FrontMatterField> Index(ImmutableArray<FrontMatterField> fields)
    {
        var byKey = new Dictionary<string, FrontMatterField>(StringComparer.Ordinal);
        foreach (var field in fields) byKey.TryAdd(Fold(field.Key), field);
        return byKey;
    }
}
