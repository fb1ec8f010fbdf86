using Portfolio.TestKit;
using Portfolio.TrueType;

namespace Portfolio.Tests.TrueType;

/// <summary>The theme's fonts, read once.</summary>
internal static class Fonts
{
    public static byte[] RegularFile { get; } = File.ReadAllBytes(PathOf("SourceSerif4-Regular"));

    public static TrueTypeFont Regular { get; } = TrueTypeFont.Read(RegularFile);

    public static TrueTypeFont Italic { get; } = Read("SourceSerif4-It");

    public static TrueTypeFont Semibold { get; } = Read("SourceSerif4-Semibold");

    public static IReadOnlyList<string> Names { get; } =
    [
        "SourceSerif4-Regular", "SourceSerif4-It", "SourceSerif4-Semibold", "SourceSerif4-SemiboldIt", "SourceSerif4Display-Semibold",
    ];

    public static TrueTypeFont Read(string name) => TrueTypeFont.Read(File.ReadAllBytes(PathOf(name)));

    public static string PathOf(string name) => Repository.PathOf("theme", "fonts", name + ".ttf");
}
