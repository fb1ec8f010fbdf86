namespace Portfolio.TestKit;

/// <summary>Where things lie in the working copy that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Portfolio.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Portfolio.sln"))) return folder.FullName;
        }
        throw new InvalidOperationException($"No Portfolio.sln above {AppContext.BaseDirectory}.");
    }
}
