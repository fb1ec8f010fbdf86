using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.FrontMatter;

/// <summary>A table while it grows: TOML may come back to it from several places.</summary>
internal sealed class TomlTable
{
    private readonly List<(string Key, SourcePlace Place, object Value)> _entries = [];
    private readonly Dictionary<string, object> _byKey = new(StringComparer.Ordinal);

    /// <summary>The table at the path, made where it is missing; of an array of tables its last.</summary>
    public TomlTable Open(ImmutableArray<string> path, SourcePlace place)
    {
        var table = this;
        foreach (var key in path)
        {
            table = table._byKey.GetValueOrDefault(key) switch
            {
                TomlTable inner => inner,
                List<TomlTable> array => array[^1],
                _ => table.Add(key, place, new TomlTable()),
            };
        }
        return table;
    }

    /// <summary>A new table at the end of the array at the path.</summary>
    public TomlTable Append(ImmutableArray<string> path, SourcePlace place)
    {
        var parent = Open(path[..^1], place);
        var array = parent._byKey.GetValueOrDefault(path[^1]) as List<TomlTable> ?? parent.Add(path[^1], place, new List<TomlTable>());
        var table = new TomlTable();
        array.Add(table);
        return table;
    }

    /// <summary>False where the key is there already.</summary>
    public bool Set(string key, SourcePlace place, FrontMatterValue value)
    {
        if (_byKey.ContainsKey(key)) return false;
        Add(key, place, value);
        return true;
    }

    public FrontMatterFields ToFields() => new([.. _entries.Select(entry => new FrontMatterField(entry.Key, entry.Place, entry.Value switch
    {
        TomlTable table => new FrontMatterMap(table.ToFields()) { Place = entry.Place },
        List<TomlTable> array => new FrontMatterList([.. array.Select(table => new FrontMatterMap(table.ToFields()) { Place = entry.Place })]) { Place = entry.Place },
        _ => (FrontMatterValue)entry.Value,
    }))]);

    private T Add<T>(string key, SourcePlace place, T value)
        where T : class
    {
        _entries.Add((key, place, value));
        _byKey[key] = value;
        return value;
    }
}
