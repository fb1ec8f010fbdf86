using System.Globalization;
using Portfolio.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Theme.Tokens;

/// <summary>Reads <c>theme.yml</c>: sections of settings whose case does not matter. What is missing or wrong keeps its default.</summary>
public sealed class ThemeTokensReader
{
    private static readonly string[] Sections = ["Light", "Dark", "Fonts", "Type", "Space"];
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
        foreach (var (name, node) in Entries(Root(yaml), "theme.yml", Sections))
        {
            _sectionPlaces[name] = PlaceOf(node);
            tokens = name switch
            {
                "Light" => tokens with { Light = ReadPalette(node, name, tokens.Light) },
                "Dark" => tokens with { Dark = ReadPalette(node, name, tokens.Dark) },
                "Fonts" => ReadFonts(node, tokens),
                "Type" => tokens with { Type = ReadType(node, tokens.Type) },
                _ => ReadSpace(node, tokens),
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

    private Palette ReadPalette(YamlNode node, string section, Palette palette)
    {
        foreach (var (key, value) in Entries(node, section, ["Paper", "Tint", "Ink", "Quiet", "Line", "Accent"]))
        {
            var text = TextOf(value);
            if (Colour.Parse(text) is not { } colour)
            {
                _diagnostics.Add(ThemeFaults.NotAColour(PlaceOf(value), $"{section} {key}", text));
                continue;
            }
            palette = key switch
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

    private ThemeTokens ReadFonts(YamlNode node, ThemeTokens tokens)
    {
        foreach (var (key, value) in Entries(node, "Fonts", ["Text", "Display"]))
        {
            var families = (value is YamlSequenceNode list ? list.Children : [value]).Select(TextOf).Where(IsFamily).ToImmutableArray();
            if (families.IsEmpty) _diagnostics.Add(ThemeFaults.NotAFont(PlaceOf(value), key));
            else tokens = key == "Text" ? tokens with { TextFonts = families } : tokens with { DisplayFonts = families };
        }
        return tokens;
    }

    private TypeScale ReadType(YamlNode node, TypeScale type)
    {
        foreach (var (key, value) in Entries(node, "Type", ["NarrowSize", "WideSize", "NarrowRatio", "WideRatio", "LineHeight"]))
        {
            type = key switch
            {
                "NarrowSize" => type with { NarrowSize = Number(value, key, type.NarrowSize, 0.8, 2) },
                "WideSize" => type with { WideSize = Number(value, key, type.WideSize, 0.8, 3) },
                "NarrowRatio" => type with { NarrowRatio = Number(value, key, type.NarrowRatio, 1, 1.5) },
                "WideRatio" => type with { WideRatio = Number(value, key, type.WideRatio, 1, 1.6) },
                _ => type with { LineHeight = Number(value, key, type.LineHeight, 1.2, 2) },
            };
        }
        return type;
    }

    private ThemeTokens ReadSpace(YamlNode node, ThemeTokens tokens)
    {
        foreach (var (key, value) in Entries(node, "Space", ["Measure", "Margin", "Density"]))
        {
            tokens = key switch
            {
                "Measure" => tokens with { Measure = Number(value, key, tokens.Measure, 20, 60) },
                "Margin" => tokens with { Margin = Number(value, key, tokens.Margin, 6, 20) },
                _ => tokens with { Density = Number(value, key, tokens.Density, 0.5, 2) },
            };
        }
        return tokens;
    }

    /// <summary>The known settings of a section by their proper names; the unknown ones are reported.</summary>
    private IEnumerable<(string Key, YamlNode Value)> Entries(YamlNode? node, string section, string[] known)
    {
        if (node is null or YamlScalarNode { Value: null or "" }) yield break;
        if (node is not YamlMappingNode mapping)
        {
            _diagnostics.Add(ThemeFaults.NotASection(PlaceOf(node), section));
            yield break;
        }
        foreach (var (keyNode, value) in mapping.Children)
        {
            var key = TextOf(keyNode);
            if (known.FirstOrDefault(name => string.Equals(name, key, StringComparison.OrdinalIgnoreCase)) is { } name) yield return (name, value);
            else _diagnostics.Add(ThemeFaults.UnknownKey(PlaceOf(keyNode), key, NearestName.Of(key, known), known));
        }
    }

    private double Number(YamlNode node, string key, double otherwise, double least, double most)
    {
        var text = TextOf(node);
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
        _diagnostics.Add(ThemeFaults.NotANumber(PlaceOf(node), key, text, least, most));
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
