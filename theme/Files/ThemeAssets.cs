using System.Security.Cryptography;
using System.Text;
using Portfolio.Model.Diagnostics;
using Portfolio.Theme.Frame;
using Portfolio.Theme.Tokens;

namespace Portfolio.Theme.Files;

/// <summary>All files that the pages of the theme need: one stylesheet, the fonts that it names, and a script for comfort.</summary>
public sealed record ThemeAssets
{
    private const string ResourcePrefix = "Theme/";

    /// <summary>To be published beside each other, under their names.</summary>
    public required ImmutableArray<ThemeFile> Files { get; init; }

    /// <summary>What is wrong with <c>theme.yml</c>.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What <c>theme.yml</c> decides, for those that show the same in other ways.</summary>
    public ThemeTokens Tokens { get; private init; } = new();

    private ThemeFile Stylesheet { get; init; } = null!;

    private ImmutableArray<FontFace> Faces { get; init; } = [];

    private ThemeFile? Script { get; init; }

    /// <summary>The theme as it was built.</summary>
    public static ThemeAssets Load() => From(BuiltIn());

    /// <summary>The theme as it was built, with another <c>theme.yml</c>.</summary>
    public static ThemeAssets Load(string yaml)
    {
        var sources = BuiltIn();
        sources[ThemeFileKind.Settings.Pattern] = Encoding.UTF8.GetBytes(yaml);
        return From(sources);
    }

    /// <summary>A theme of the given files, for previews and tests.</summary>
    /// <param name="sources">By path in the theme's folder; see <see cref="ThemeFileKind"/>.</param>
    public static ThemeAssets From(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> sources)
    {
        var (tokens, diagnostics) = ThemeFileKind.Settings.In(sources).ToList() is [var yaml]
            ? ThemeTokensReader.Read(Encoding.UTF8.GetString(yaml.Bytes.Span))
            : (new ThemeTokens(), []);
        var fonts = ThemeFileKind.Fonts.In(sources).ToDictionary(font => font.Name, font => Hashed(font.Name, "font/woff2", font.Bytes), StringComparer.Ordinal);
        var css = string.Join('\n', ThemeFileKind.Stylesheets.In(sources).Select(sheet => Encoding.UTF8.GetString(sheet.Bytes.Span)).Prepend(TokenStylesheet.Render(tokens)));
        css = Stylesheets.Compact(WithHashedFonts(css, fonts));
        var stylesheet = Hashed("style.css", "text/css; charset=utf-8", Encoding.UTF8.GetBytes(css));
        var script = ThemeFileKind.Script.In(sources).Select(file => Hashed(file.Name, "text/javascript; charset=utf-8", file.Bytes)).FirstOrDefault();
        return new ThemeAssets
        {
            Files = [stylesheet, .. new[] { script }.OfType<ThemeFile>(), .. fonts.OrderBy(font => font.Key, StringComparer.Ordinal).Select(font => font.Value)],
            Diagnostics = diagnostics,
            Tokens = tokens,
            Stylesheet = stylesheet,
            Faces = FontFace.Of(css),
            Script = script,
        };
    }

    /// <summary>Where the files stand on a site.</summary>
    public SiteAssets On(SiteMap site) =>
        new(site.Asset(Stylesheet.Name), Script is null ? null : site.Asset(Script.Name), new SiteFonts(Faces, Tokens.TextFonts[0], Tokens.DisplayFonts[0], site.Asset));

    private static Dictionary<string, ReadOnlyMemory<byte>> BuiltIn() =>
        typeof(ThemeAssets).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .ToDictionary(name => name[ResourcePrefix.Length..], Resource, StringComparer.Ordinal);

    private static ReadOnlyMemory<byte> Resource(string name)
    {
        using var stream = typeof(ThemeAssets).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static ThemeFile Hashed(string name, string mediaType, ReadOnlyMemory<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span).AsSpan(0, 4));
        var dot = name.LastIndexOf('.');
        return new ThemeFile($"{name[..dot]}.{hash}{name[dot..]}", mediaType, bytes);
    }

    /// <summary>The stylesheet and the fonts stand in one folder, so a font's name is its address.</summary>
    private static string WithHashedFonts(string css, Dictionary<string, ThemeFile> fonts)
    {
        const string Opening = "url(";
        var hashed = new StringBuilder(css.Length);
        var written = 0;
        for (var at = css.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = css.IndexOf(Opening, at, StringComparison.Ordinal))
        {
            at += Opening.Length;
            var end = css.IndexOf(')', at);
            if (end < 0 || !fonts.TryGetValue(css[at..end], out var font)) continue;
            hashed.Append(css, written, at - written).Append(font.Name);
            written = at = end;
        }
        return hashed.Append(css, written, css.Length - written).ToString();
    }
}
