using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;

namespace Portfolio.Reading.FrontMatter;

/// <summary>The part of TOML that front matter uses: keys, tables, arrays of tables. Values are read by <see cref="TomlValues"/>.</summary>
internal sealed class TomlReader(string file, string toml, int firstLine)
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public static (FrontMatterFields Fields, ImmutableArray<Diagnostic> Diagnostics) Read(string file, string toml, int firstLine)
    {
        var reader = new TomlReader(file, toml, firstLine);
        var root = reader.Document();
        return (root?.ToFields() ?? FrontMatterFields.Empty, reader._diagnostics.ToImmutable());
    }

    private TomlTable? Document()
    {
        var root = new TomlTable();
        var current = root;
        var text = new TomlValues(file, toml, firstLine);
        while (text.SkipToContent())
        {
            var place = text.Place;
            if (text.Take("[["))
            {
                if (Key(text) is not { } path || !text.Take("]]")) return Fail(place, "a table's name and ]] are expected", "Write the table as [[name]].");
                current = root.Append(path, place);
            }
            else if (text.Take("["))
            {
                if (Key(text) is not { } path || !text.Take("]")) return Fail(place, "a table's name and ] are expected", "Write the table as [name].");
                current = root.Open(path, place);
            }
            else
            {
                if (Key(text) is not { } path) return Fail(place, "a key is expected", "Write one key = \"value\" on each line.");
                text.SkipSpace();
                if (!text.Take("=")) return Fail(text.Place, $"= is expected after \"{string.Join('.', path)}\"", "Write one key = \"value\" on each line.");
                text.SkipSpace();
                if (text.Value(0) is not { } value) return Fail(text.Place, "a value is expected", "Put texts in quotes: title = \"Ada Lovelace\".");
                if (current is not null && !current.Open(path[..^1], place)!.Set(path[^1], place, value))
                    _diagnostics.Add(FrontMatterFaults.RepeatedKey(place, path[^1], place));
            }
            if (!text.EndLine()) return Fail(text.Place, "the end of the line is expected", "Write one key = \"value\" on each line.");
        }
        return root;
    }

    /// <summary>A key, dotted or not, quoted or not (TOML 1.0, Keys).</summary>
    private static ImmutableArray<string>? Key(TomlValues text)
    {
        var path = ImmutableArray.CreateBuilder<string>();
        do
        {
            text.SkipSpace();
            if (text.KeyPart() is not { } part) return null;
            path.Add(part);
            text.SkipSpace();
        }
        while (path.Count < 32 && text.Take("."));
        return path.DrainToImmutable();
    }

    private TomlTable? Fail(SourcePlace place, string reason, string cure)
    {
        _diagnostics.Add(FrontMatterFaults.BrokenToml(place, reason, cure));
        return null;
    }
}
