using System.Globalization;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Settings;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Theme.Tokens;

/// <summary>Reads <c>theme.yml</c>: sections of settings whose case does not matter. What is missing or wrong keeps its default.</summary>
public sealed class ThemeTokensReader
{
    private readonly string _file;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, SourcePlace> _sectionPlaces = new(StringComparer.OrdinalIgnoreCase);

    private ThemeTokensReader(string file) => _file = file;

    /// <param name="yaml">The content of the file.</param>
    /// <param name="file">What to call the file in messages.</param>
    /// <returns>Tokens that can be used in any case, and what is wrong with the file.</returns>
    public static (ThemeTokens Tokens, ImmutableArray<Diagnostic> Diagnostics) Read(string yaml, string file = "theme/theme.yml")
    {
        var reader = new ThemeTokensReader(file);
        var tokens = reader.Read(yaml);
        return (tokens, [.. reader._diagnostics]);
    }

    private ThemeTokens Read(string yaml)
    {
        var tokens = new ThemeTokens();
        foreach (var (section, node) in Entries(Root(yaml), ThemeKeys.Table))
        {
            _sectionPlaces[section.Name] = PlaceOf(node);
            var entries = Entries(node, ((GroupForm)section.Form).Keys);
            tokens = section.Name switch
            {
                nameof(ThemeKeys.Light) => tokens with { Light = ReadPalette(entries, section.Name, tokens.Light) },
                nameof(ThemeKeys.Dark) => tokens with { Dark = ReadPalette(entries, section.Name, tokens.Dark) },
                nameof(ThemeKeys.Fonts) => ReadFonts(entries, tokens),
                nameof(ThemeKeys.Type) => tokens with { Type = ReadType(entries, tokens.Type) },
                nameof(ThemeKeys.Weight) => ReadWeight(entries, tokens),
                _ => ReadSpace(entries, tokens),
            };
        }
        CheckContrast("Light", tokens.Light);
        CheckContrast("Dark", tokens.Dark);
        return tokens;
    }

    private YamlNode? Root(string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [var document, ..] ? document.RootNode : null;
        }
        catch (YamlException exception)
        {
            _diagnostics.Add(ThemeFaults.Unreadable(new(_file, (int)exception.Start.Line, (int)exception.Start.Column), exception.Message));
            return null;
        }
    }

    private Palette ReadPalette(IEnumerable<(SettingKey Key, YamlNode Value)> entries, string section, Palette palette)
    {
        foreach (var (key, value) in entries)
        {
            var text = TextOf(value);
            if (Colour.Parse(text) is not { } colour)
            {
                _diagnostics.Add(ThemeFaults.NotAColour(PlaceOf(value), $"{section} {key.Name}", text));
                continue;
            }
            palette = key.Name switch
            {
                "Paper" => palette with { Paper = colour },
                "Tint" => palette with { Tint = colour },
                "Ink" => palette with { Ink = colour },
                "Quiet" => palette with { Quiet = colour },
                "Line" => palette with { Line = colour },
                _ => palette with { Accent = colour },
            };
        }
        return palette;
    }

    private ThemeTokens ReadFonts(IEnumerable<(SettingKey Key, YamlNode Value)> entries, ThemeTokens tokens)
    {
        foreach (var (key, value) in entries)
        {
            var families = (value is YamlSequenceNode list ? list.Children : [value]).Select(TextOf).Where(IsFamily).ToImmutableArray();
            if (families.IsEmpty) _diagnostics.Add(ThemeFaults.NotAFont(PlaceOf(value), key.Name));
            else tokens = key.Name == "Text" ? tokens with { TextFonts = families } : tokens with { DisplayFonts = families };
        }
        return tokens;
    }

    private TypeScale ReadType(IEnumerable<(SettingKey Key, YamlNode Value)> entries, TypeScale type)
    {
        foreach (var (key, value) in entries)
        {
            type = key.Name switch
            {
                "NarrowSize" => type with { NarrowSize = Number(value, key, type.NarrowSize) },
                "WideSize" => type with { WideSize = Number(value, key, type.WideSize) },
                "NarrowRatio" => type with { NarrowRatio = Number(value, key, type.NarrowRatio) },
                "WideRatio" => type with { WideRatio = Number(value, key, type.WideRatio) },
                _ => type with { LineHeight = Number(value, key, type.LineHeight) },
            };
        }
        return type;
    }

    private ThemeTokens ReadSpace(IEnumerable<(SettingKey Key, YamlNode Value)> entries, ThemeTokens tokens)
    {
        foreach (var (key, value) in entries)
        {
            tokens = key.Name switch
            {
                "Measure" => tokens with { Measure = Number(value, key, tokens.Measure) },
                "Margin" => tokens with { Margin = Number(value, key, tokens.Margin) },
                _ => tokens with { Density = Number(value, key, tokens.Density) },
            };
        }
        return tokens;
    }

    private ThemeTokens ReadWeight(IEnumerable<(SettingKey Key, YamlNode Value)> entries, ThemeTokens tokens) =>
        entries.Aggregate(tokens, (read, entry) => read with { PageWeight = Number(entry.Value, entry.Key, read.PageWeight) });

    /// <summary>The known settings of a section; the unknown ones are reported.</summary>
    private IEnumerable<(SettingKey Key, YamlNode Value)> Entries(YamlNode? node, KeyTable known)
    {
        if (node is null or YamlScalarNode { Value: null or "" }) yield break;
        if (node is not YamlMappingNode mapping)
        {
            _diagnostics.Add(ThemeFaults.NotASection(PlaceOf(node), known.Place));
            yield break;
        }
        foreach (var (keyNode, value) in mapping.Children)
        {
            var written = TextOf(keyNode);
            if (known.Find(written) is { } key) yield return (key, value);
            else _diagnostics.Add(ThemeFaults.UnknownKey(PlaceOf(keyNode), written, known));
        }
    }

    private double Number(YamlNode node, SettingKey key, double otherwise)
    {
        var text = TextOf(node);
        var range = (NumberForm)key.Form;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && range.Holds(number)) return number;
        _diagnostics.Add(ThemeFaults.NotANumber(PlaceOf(node), key.Name, text, range));
        return otherwise;
    }

    private void CheckContrast(string section, Palette palette)
    {
        foreach (var (text, textColour, ground, groundColour) in palette.Pairs)
        {
            var contrast = Colour.Contrast(textColour, groundColour);
            if (contrast >= ThemeFaults.LeastContrast) continue;
            var place = _sectionPlaces.GetValueOrDefault(section, new SourcePlace(_file));
            _diagnostics.Add(ThemeFaults.LowContrast(place, section, text, textColour, ground, groundColour, contrast));
        }
    }

    /// <summary>A name that can stand in quotation marks in a stylesheet as it is.</summary>
    private static bool IsFamily(string text) =>
        text.Length > 0 && text.All(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_' or '.');

    private static string TextOf(YamlNode node) => node is YamlScalarNode scalar ? scalar.Value ?? "" : node.NodeType.ToString();

    private SourcePlace PlaceOf(YamlNode node) => new(_file, (int)node.Start.Line, (int)node.Start.Column);
}
