using System.Collections.Immutable;
using Portfolio.Model.Diagnostics;
using Portfolio.Model.Input;

namespace Portfolio.Reading;

/// <summary>Finds the portfolios of an input folder: the folder itself, or the folders directly inside it, that hold a <c>cv.md</c>.</summary>
internal static class InputFolders
{
    private const string CvFile = "cv.md";

    private static readonly string[] Folders = ["letters", "talks", "files"];

    /// <summary>What stands at the root of every site.</summary>
    private static readonly HashSet<string> Reserved =
        new(StringComparer.OrdinalIgnoreCase) { "assets", "files", "index.html", "404.html", "robots.txt", "sitemap.xml", "_redirects", "_headers" };

    /// <summary>The portfolios in the order of their paths; a single one with an empty path for the input folder itself.</summary>
    public static ImmutableArray<PortfolioFolder> Portfolios(InputTree input, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var paths = Paths(input, diagnostics);
        var inside = input.Files.Values.ToLookup(file => TopFolder(file.Path), StringComparer.Ordinal);
        var portfolios = paths.Select(path => (Path: path, Files: path.Length == 0 ? input.Files.Values : inside[path])).ToList();
        diagnostics.AddRange(portfolios.SelectMany(portfolio => WrittenOtherwise(portfolio.Path, portfolio.Files)));
        return [.. portfolios.Select(portfolio => Folder(input, portfolio.Path, portfolio.Files))];
    }

    private static PortfolioFolder Folder(InputTree input, string path, IEnumerable<InputFile> files)
    {
        var start = Inside(path, "").Length;
        var (letters, talks, copied) = (new List<InputFile>(), new List<InputFile>(), new List<InputFile>());
        foreach (var file in files)
        {
            var name = file.Path.AsSpan(start);
            if (name.StartsWith("files/")) copied.Add(file);
            else if (IsPage(name, "letters/")) letters.Add(file);
            else if (IsPage(name, "talks/")) talks.Add(file);
        }
        return new(path, input.Files[Inside(path, CvFile)], [.. letters], [.. talks], [.. copied]);
    }

    /// <summary>Folders that some systems take for the same: <c>Letters</c>.</summary>
    private static IEnumerable<Diagnostic> WrittenOtherwise(string portfolio, IEnumerable<InputFile> files)
    {
        var start = Inside(portfolio, "").Length;
        var met = "";
        foreach (var file in files)
        {
            var end = file.Path.IndexOf('/', start);
            // The files of a folder follow one another.
            if (end <= start || file.Path.AsSpan(0, end).SequenceEqual(met)) continue;
            met = file.Path[..end];
            foreach (var name in Folders)
            {
                if (met.AsSpan(start).Equals(name, StringComparison.OrdinalIgnoreCase) && !met.AsSpan(start).SequenceEqual(name)) yield return InputFaults.WrittenOtherwise(new(met), name);
            }
        }
    }

    private static ImmutableArray<string> Paths(InputTree input, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var folders = new List<string>();
        foreach (var path in input.Files.Keys.Where(path => path.Contains(CvFile, StringComparison.Ordinal)))
        {
            var parts = path.Split('/');
            if (parts.AsSpan(..^1).IndexOf(CvFile) is var at and >= 0)
            {
                var place = new SourcePlace(string.Join('/', parts[..(at + 1)]));
                if (!diagnostics.Any(diagnostic => diagnostic.Place == place)) diagnostics.Add(InputFaults.FolderNamedLikeFile(place));
            }
            else if (parts[^1] == CvFile)
            {
                if (parts.Length <= 2) folders.Add(string.Join('/', parts[..^1]));
                else if (!InsideFiles(parts)) diagnostics.Add(InputFaults.TooDeep(new(path)));
            }
        }
        foreach (var folder in folders.Where(Reserved.Contains)) diagnostics.Add(InputFaults.ReservedName(new(folder), folder));
        if (folders.Count > 1 && folders.Contains(""))
        {
            diagnostics.Add(InputFaults.TwoKinds(new(CvFile), folders.Where(folder => folder.Length > 0)));
            return [""];
        }
        if (folders.Count == 0 && !diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            diagnostics.Add(InputFaults.NothingToBuild(input.Name, Candidate(input)));
        return [.. folders.Order(StringComparer.Ordinal)];
    }

    /// <summary>Markdown directly inside the folder, which ends with a slash.</summary>
    private static bool IsPage(ReadOnlySpan<char> name, string folder) =>
        name.StartsWith(folder)
        && name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        && !name[folder.Length..].Contains('/')
        && !name.EndsWith("/README.md", StringComparison.OrdinalIgnoreCase);

    private static string TopFolder(string path) => path[..Math.Max(0, path.IndexOf('/', StringComparison.Ordinal))];

    private static string Inside(string portfolio, string name) => portfolio.Length == 0 ? name : $"{portfolio}/{name}";

    private static bool InsideFiles(string[] parts) => parts.AsSpan(..^1).Contains("files");

    /// <summary>What is probably the CV, where it has another name.</summary>
    private static string? Candidate(InputTree input) =>
        input.Files.Keys.FirstOrDefault(path => Path.GetFileName(path).ToLowerInvariant() is "cv.md" or "resume.md" or "cv.markdown" or "lebenslauf.md" or "curriculum.md")
        ?? input.Files.Keys.FirstOrDefault(path => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !Path.GetFileName(path).Equals("readme.md", StringComparison.OrdinalIgnoreCase));
}
