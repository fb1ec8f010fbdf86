namespace Portfolio.Preview.Pages;

/// <summary>What stands for every page as long as there has been no good one.</summary>
internal static class EmptyPage
{
    /// <param name="panel">What is wrong; see <see cref="Faults.FaultPanel"/>.</param>
    public static string Render(string panel) => $"""
        <!DOCTYPE html>
        <html lang="en" data-preview="empty">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>Nothing to show yet</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="{PageInjection.Folder}preview.css">
        </head>
        <body>
        <main>
        <h1>Nothing to show yet</h1>
        {panel}</main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
