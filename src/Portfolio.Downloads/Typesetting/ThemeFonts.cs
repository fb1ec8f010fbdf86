using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Portfolio.TrueType;

namespace Portfolio.Downloads.Typesetting;

/// <summary>
/// The fonts in <c>theme/fonts</c>, as they were when this program was built. Beside those of the family, every other
/// font there is asked for characters that the family lacks.
/// </summary>
public static class ThemeFonts
{
    private const string Prefix = "Fonts/";

    private static readonly ImmutableDictionary<FontCut, string> Files = new Dictionary<FontCut, string>
    {
        [FontCut.Regular] = "SourceSerif4-Regular.ttf",
        [FontCut.Italic] = "SourceSerif4-It.ttf",
        [FontCut.Semibold] = "SourceSerif4-Semibold.ttf",
        [FontCut.SemiboldItalic] = "SourceSerif4-SemiboldIt.ttf",
        [FontCut.Display] = "SourceSerif4Display-Semibold.ttf",
        [FontCut.Monospaced] = "SourceCodePro-Regular.ttf",
    }.ToImmutableDictionary();

    private static readonly Lazy<DocumentFonts> Loaded = new(Load);

    /// <summary>The same for all documents.</summary>
    public static DocumentFonts All => Loaded.Value;

    private static DocumentFonts Load()
    {
        var others = typeof(ThemeFonts).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Except(Files.Values, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return new(
            Files.ToDictionary(file => file.Key, file => new Lazy<TrueTypeFont>(() => Read(file.Value))),
            [.. others.Select(name => new FallbackFont(name, () => Read(name)))]);
    }

    private static TrueTypeFont Read(string file)
    {
        using var stream = typeof(ThemeFonts).Assembly.GetManifestResourceStream(Prefix + file)
            ?? throw new FontFormatException($"theme/fonts/{file} is missing.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var font = TrueTypeFont.Read(ImmutableCollectionsMarshal.AsImmutableArray(bytes));
        return font.Style.MayBeEmbedded ? font : throw new FontFormatException("Its licence forbids to embed it.");
    }
}
