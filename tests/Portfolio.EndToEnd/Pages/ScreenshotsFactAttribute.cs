using Xunit;

namespace Portfolio.EndToEnd.Pages;

/// <summary>Not a judgement but a tool: skipped unless somebody says where the pictures shall go.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ScreenshotsFactAttribute : FactAttribute
{
    public ScreenshotsFactAttribute()
    {
        if (Folder is null) Skip = "tests/screenshots.sh takes pictures of every page.";
    }

    /// <summary>Where the pictures go; null where nobody asks for them.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("PORTFOLIO_SCREENSHOTS") is { Length: > 0 } folder ? Path.GetFullPath(folder) : null;
}
