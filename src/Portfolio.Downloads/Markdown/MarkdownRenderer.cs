using Portfolio.Model.Career;

namespace Portfolio.Downloads.Markdown;

/// <summary>The owner's own file, as far as it is published.</summary>
public static class MarkdownRenderer
{
    /// <summary>The source without what is withheld, which <see cref="Model.Privacy.Withholding"/> has cut out already; it ends with one line end.</summary>
    public static string Render(Cv cv) => cv.Source.Text.TrimEnd() + "\n";
}
