using Portfolio.Model.Input;
using Portfolio.TestKit;

namespace Portfolio.Tests.Reading;

/// <summary>Real files to measure on, where the machine has them: the folder that PORTFOLIO_CORPUS names, or <c>../shared</c>.</summary>
internal static class Corpus
{
    public static IEnumerable<InputFile> Files()
    {
        var folder = Environment.GetEnvironmentVariable("PORTFOLIO_CORPUS") ?? Path.Combine(Repository.Root, "..", "shared");
        if (!Directory.Exists(folder)) return [];
        return Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) == "cv.md" || file.Contains("/letters/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => new InputFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file)));
    }
}
