using System.Collections.Immutable;
using System.Text;
using Portfolio.Model.Input;
using Portfolio.TestKit.Samples;

namespace Portfolio.Benchmarks;

/// <summary>The generated people as an input folder, on disk or in memory.</summary>
internal static class GeneratedInput
{
    public static void Write(int people, string folder)
    {
        foreach (var (path, text) in GeneratedPortfolios.Files(people))
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    public static InputTree Tree(int people) => new("input", GeneratedPortfolios.Files(people)
        .ToImmutableSortedDictionary(file => file.Key, file => new InputFile(file.Key, Encoding.UTF8.GetBytes(file.Value)), StringComparer.Ordinal));
}
