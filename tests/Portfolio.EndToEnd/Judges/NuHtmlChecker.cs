using System.Collections.Immutable;
using System.Text.Json;
using Portfolio.TestKit;

namespace Portfolio.EndToEnd.Judges;

/// <summary>The checker of the HTML standard, on all files of a folder in one run.</summary>
public static class NuHtmlChecker
{
    /// <summary>CSS that is newer than the checker: CSS View Transitions Module Level 1, 2.1, and Level 2, 2.2.</summary>
    private static readonly ImmutableArray<string> NewerThanTheChecker = ["CSS: Unrecognized at-rule “@view-transition”", "CSS: “view-transition-name”"];

    /// <returns>Errors and warnings, one line each; empty when all is well.</returns>
    public static ImmutableArray<string> Check(string folder)
    {
        var jar = Path.Combine(NodeScript.Folder, "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        var result = Command.Run(
            "java", "-Xss4m", "-jar", jar, "--format", "json", "--exit-zero-always", "--stdout", "--also-check-css", "--also-check-svg", "--skip-non-html", folder);
        if (!result.Output.StartsWith('{')) throw new InvalidOperationException($"The checker did not run: {result}");
        using var report = JsonDocument.Parse(result.Output);
        return
        [
            .. report.RootElement.GetProperty("messages").EnumerateArray()
                .Where(message => !NewerThanTheChecker.Any(message.GetProperty("message").GetString()!.StartsWith))
                .Select(message => Line(message, folder)),
        ];
    }

    private static string Line(JsonElement message, string folder)
    {
        var file = Uri.UnescapeDataString(message.GetProperty("url").GetString()!["file:".Length..]);
        var line = message.TryGetProperty("lastLine", out var number) ? number.GetInt32() : 0;
        return $"{Path.GetRelativePath(folder, file)}({line}): {message.GetProperty("message").GetString()}";
    }
}
